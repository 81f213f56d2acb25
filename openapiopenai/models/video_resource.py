# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VideoResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.error2 import Error2
    from openapiopenai.models.video_model import VideoModel
    from openapiopenai.models.video_size import VideoSize
    from openapiopenai.models.video_status import VideoStatus

__all__ = [
    "VideoResource",
]


class VideoResource(BaseModel):
    """A video generation job and its state.

    Known as `Video`."""

    id: str
    """Its unique ID."""
    object: Literal["video"] = "video"
    """Kind of object: always `video`."""
    model: VideoModel
    """ID of the model that generates the video."""
    status: VideoStatus
    """Its current status."""
    progress: int
    """Approximate progress of the generation, in percent."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    completed_at: int | None = FROM_SERVER
    """When it was completed, as Unix time in seconds."""
    expires_at: int | None = FROM_SERVER
    """When it expires, as Unix time in seconds."""
    prompt: str | None = FROM_SERVER
    """Prompt that the video is generated from."""
    size: VideoSize
    """Width and height in pixels."""
    seconds: str
    """Duration of the clip in seconds; for an extension, the total duration of the combined video."""
    remixed_from_video_id: str | None = FROM_SERVER
    """If the video is a remix, ID of its source video."""
    error: Error2 | None = FROM_SERVER
    """Why generation failed, if it did."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    expires_at_datetime = datetime_view("expires_at")
