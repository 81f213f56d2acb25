# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVideoExtendJsonBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.video_reference_input_param import VideoReferenceInputParam, VideoReferenceInputParamDict
    from openapiopenai.models.video_seconds import VideoSeconds

__all__ = [
    "CreateVideoExtendJsonBody",
    "CreateVideoExtendJsonBodyDict",
]


class CreateVideoExtendJsonBody(BaseModel):
    """Request body for extending a generated video, as JSON."""

    video: VideoReferenceInputParam
    """Reference to the completed video, by its ID."""
    prompt: str
    """Describes what happens in the extension; at most 32,000 characters."""
    seconds: VideoSeconds
    """Length of the added extension, in seconds: 4, 8, 12, 16 or 20."""


class CreateVideoExtendJsonBodyDict(TypedDict, total=False):
    """`CreateVideoExtendJsonBody` as a dict, for arguments."""

    video: Required[VideoReferenceInputParamDict | VideoReferenceInputParam]
    prompt: Required[str]
    seconds: Required[VideoSeconds | str]
