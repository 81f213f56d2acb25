"""Model `CreateVideoEditJsonBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.video_reference_input_param import VideoReferenceInputParam, VideoReferenceInputParamDict

__all__ = [
    "CreateVideoEditJsonBody",
    "CreateVideoEditJsonBodyDict",
]


class CreateVideoEditJsonBody(BaseModel):
    """What a video is edited by."""

    video: VideoReferenceInputParam
    """The complete video, by its id."""
    prompt: str
    """What shall change, in at most 32,000 characters."""


class CreateVideoEditJsonBodyDict(TypedDict, total=False):
    """`CreateVideoEditJsonBody` as a dict, for arguments."""

    video: Required[VideoReferenceInputParamDict | VideoReferenceInputParam]
    prompt: Required[str]
