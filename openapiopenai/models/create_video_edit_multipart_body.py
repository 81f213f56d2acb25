"""Model `CreateVideoEditMultipartBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_video_edit_multipart_body_video import (
        CreateVideoEditMultipartBodyVideo,
        CreateVideoEditMultipartBodyVideoDict,
    )

__all__ = [
    "CreateVideoEditMultipartBody",
    "CreateVideoEditMultipartBodyDict",
]


class CreateVideoEditMultipartBody(BaseModel):
    """What a video is edited by; the video may be a file."""

    video: CreateVideoEditMultipartBodyVideo
    """The video."""
    prompt: str
    """What shall change, in at most 32,000 characters."""


class CreateVideoEditMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoEditMultipartBody` as a dict, for arguments."""

    video: Required[CreateVideoEditMultipartBodyVideoDict | CreateVideoEditMultipartBodyVideo]
    prompt: Required[str]
