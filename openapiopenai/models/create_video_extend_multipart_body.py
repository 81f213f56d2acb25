# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVideoExtendMultipartBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Request body for extending a video, as multipart form data; the video may be uploaded as a file."""

    video: CreateVideoExtendMultipartBodyVideo
    """The video: a file, or a reference to a generated one by its ID."""
    prompt: str
    """Describes what happens in the extension; at most 32,000 characters."""
    seconds: VideoSeconds
    """Length of the added extension, in seconds: 4, 8, 12, 16 or 20."""


class CreateVideoExtendMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoExtendMultipartBody` as a dict, for arguments."""

    video: Required[CreateVideoExtendMultipartBodyVideoDict | CreateVideoExtendMultipartBodyVideo]
    prompt: Required[str]
    seconds: Required[VideoSeconds | str]
