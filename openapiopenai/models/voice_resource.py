"""Model `VoiceResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "VoiceResource",
]


class VoiceResource(BaseModel):
    """`VoiceResource` of the API."""

    object: Literal["audio.voice"] = "audio.voice"
    """Kind of object: always `audio.voice`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["audio_sample", "prompt"] | UnknownStr
    prompt: str | None = None
    created_at_datetime = datetime_view("created_at")
