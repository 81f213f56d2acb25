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
    """How a video goes on; the video may be a file."""

    video: CreateVideoExtendMultipartBodyVideo
    """The video."""
    prompt: str
    """What shall happen next, in at most 32,000 characters."""
    seconds: VideoSeconds
    """How many seconds are added: 4, 8, 12, 16 or 20."""


class CreateVideoExtendMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoExtendMultipartBody` as a dict, for arguments."""

    video: Required[CreateVideoExtendMultipartBodyVideoDict | CreateVideoExtendMultipartBodyVideo]
    prompt: Required[str]
    seconds: Required[VideoSeconds | str]
