# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVideoEditJsonBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.video_reference_input_param import VideoReferenceInputParam, VideoReferenceInputParamDict

__all__ = [
    "CreateVideoEditJsonBody",
    "CreateVideoEditJsonBodyDict",
]


class CreateVideoEditJsonBody(BaseModel):
    """Request body for editing a generated video, as JSON."""

    video: VideoReferenceInputParam
    """Reference to the completed video, by its ID."""
    prompt: str
    """Describes how to edit the video; at most 32,000 characters."""


class CreateVideoEditJsonBodyDict(TypedDict, total=False):
    """`CreateVideoEditJsonBody` as a dict, for arguments."""

    video: Required[VideoReferenceInputParamDict | VideoReferenceInputParam]
    prompt: Required[str]
