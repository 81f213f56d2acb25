# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVideoMultipartBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_video_multipart_body_input_reference import (
        CreateVideoMultipartBodyInputReference,
        CreateVideoMultipartBodyInputReferenceDict,
    )
    from openapiopenai.models.video_model import VideoModel, VideoModelDict
    from openapiopenai.models.video_seconds import VideoSeconds
    from openapiopenai.models.video_size import VideoSize

__all__ = [
    "CreateVideoMultipartBody",
    "CreateVideoMultipartBodyDict",
]


class CreateVideoMultipartBody(BaseModel):
    """Request body for creating a video, as multipart form data; a reference image may be uploaded as a file."""

    model: VideoModel | None = None
    """ID of the video generation model: `sora-2` (the default) or `sora-2-pro`."""
    prompt: str
    """Describes the video to generate; at most 32,000 characters."""
    input_reference: CreateVideoMultipartBodyInputReference | None = None
    """Reference image that guides the generation."""
    seconds: VideoSeconds | None = None
    """Duration of the video, in seconds: 4 (the default), 8 or 12."""
    size: VideoSize | None = None
    """Resolution of the video, as width and height in pixels; `720x1280` by default."""


class CreateVideoMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoMultipartBody` as a dict, for arguments."""

    model: VideoModelDict | VideoModel
    prompt: Required[str]
    input_reference: CreateVideoMultipartBodyInputReferenceDict | CreateVideoMultipartBodyInputReference
    seconds: VideoSeconds | str
    size: VideoSize | str
