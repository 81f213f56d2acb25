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
    """A custom voice to speak with. One made from a description works only with Live."""

    object: Literal["audio.voice"] = "audio.voice"
    """Kind of object: always `audio.voice`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the voice."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["audio_sample", "prompt"] | UnknownStr
    """What the voice was made from: a sample of audio (`audio_sample`) or a description (`prompt`)."""
    prompt: str | None = None
    """The description that the voice was made from, where one is stored; never for voices made from a sample."""
    created_at_datetime = datetime_view("created_at")
