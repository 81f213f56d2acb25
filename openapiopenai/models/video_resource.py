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
    """A video that is made, or being made."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["video"] = "video"
    """Kind of object: always `video`."""
    model: VideoModel
    """Id of the model that makes it."""
    status: VideoStatus
    """How far it is."""
    progress: int
    """How much of it is done, about, in percent."""
    created_at: int
    """When it was made, in seconds since 1970."""
    completed_at: int | None
    """When it was completed, in seconds since 1970."""
    expires_at: int | None
    """When it expires, in seconds since 1970."""
    prompt: str | None
    """What the video shall show."""
    size: VideoSize
    """Width and height in pixels."""
    seconds: str
    """How many seconds it lasts; where it goes on from another one, both together."""
    remixed_from_video_id: str | None
    """Id of the video that it was made from."""
    error: Error2 | None
    """Why it could not be made."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    expires_at_datetime = datetime_view("expires_at")
