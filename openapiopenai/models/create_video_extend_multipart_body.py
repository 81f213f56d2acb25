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
    """`CreateVideoExtendMultipartBody` of the API."""

    video: CreateVideoExtendMultipartBodyVideo
    prompt: str
    seconds: VideoSeconds


class CreateVideoExtendMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoExtendMultipartBody` as a dict, for arguments."""

    video: Required[CreateVideoExtendMultipartBodyVideoDict | CreateVideoExtendMultipartBodyVideo]
    prompt: Required[str]
    seconds: Required[VideoSeconds | str]
