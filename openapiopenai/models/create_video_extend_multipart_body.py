"""Model `CreateVideoExtendMultipartBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_video_extend_multipart_body_video import (
        CreateVideoExtendMultipartBodyVideo,
        CreateVideoExtendMultipartBodyVideoDict,
    )
    from openapiopenai.models.video_seconds import VideoSeconds

__all__ = [
    "CreateVideoExtendMultipartBody",
    "CreateVideoExtendMultipartBodyDict",
]


class CreateVideoExtendMultipartBody(BaseModel):
    """How a video goes on, with the video as a file."""

    video: CreateVideoExtendMultipartBodyVideo
    """The video."""
    prompt: str
    """What shall happen next."""
    seconds: VideoSeconds
    """How many seconds are added."""


class CreateVideoExtendMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoExtendMultipartBody` as a dict, for arguments."""

    video: Required[CreateVideoExtendMultipartBodyVideoDict | CreateVideoExtendMultipartBodyVideo]
    prompt: Required[str]
    seconds: Required[VideoSeconds | str]
