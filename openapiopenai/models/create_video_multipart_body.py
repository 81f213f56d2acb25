"""Model `CreateVideoMultipartBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`CreateVideoMultipartBody` of the API."""

    model: VideoModel | None = None
    prompt: str
    input_reference: CreateVideoMultipartBodyInputReference | None = None
    seconds: VideoSeconds | None = None
    size: VideoSize | None = None


class CreateVideoMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoMultipartBody` as a dict, for arguments."""

    model: VideoModelDict | VideoModel
    prompt: Required[str]
    input_reference: CreateVideoMultipartBodyInputReferenceDict | CreateVideoMultipartBodyInputReference
    seconds: VideoSeconds | str
    size: VideoSize | str
