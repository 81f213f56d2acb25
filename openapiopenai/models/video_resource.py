"""Model `VideoResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.error2 import Error2
    from openapiopenai.models.video_model import VideoModel
    from openapiopenai.models.video_size import VideoSize
    from openapiopenai.models.video_status import VideoStatus

__all__ = [
    "VideoResource",
]


class VideoResource(BaseModel):
    """`VideoResource` of the API."""

    id: str
    object: Literal["video"] = "video"
    model: VideoModel
    status: VideoStatus
    progress: int
    created_at: int
    completed_at: int | None
    expires_at: int | None
    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: Error2 | None
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    expires_at_datetime = datetime_view("expires_at")
