"""Model `VideoListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.video_resource import VideoResource

__all__ = [
    "VideoListResource",
]


class VideoListResource(Page["VideoResource"], BaseModel):
    """`VideoListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[VideoResource]
    first_id: str | None
    last_id: str | None
    has_more: bool
