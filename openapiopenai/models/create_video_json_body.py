"""Model `CreateVideoJsonBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.image_ref_param2 import ImageRefParam2, ImageRefParam2Dict
    from openapiopenai.models.video_model import VideoModel, VideoModelDict
    from openapiopenai.models.video_seconds import VideoSeconds
    from openapiopenai.models.video_size import VideoSize

__all__ = [
    "CreateVideoJsonBody",
    "CreateVideoJsonBodyDict",
]


class CreateVideoJsonBody(BaseModel):
    """`CreateVideoJsonBody` of the API."""

    model: VideoModel | None = None
    prompt: str
    input_reference: ImageRefParam2 | None = None
    seconds: VideoSeconds | None = None
    size: VideoSize | None = None


class CreateVideoJsonBodyDict(TypedDict, total=False):
    """`CreateVideoJsonBody` as a dict, for arguments."""

    model: VideoModelDict | VideoModel
    prompt: Required[str]
    input_reference: ImageRefParam2Dict | ImageRefParam2
    seconds: VideoSeconds | str
    size: VideoSize | str
