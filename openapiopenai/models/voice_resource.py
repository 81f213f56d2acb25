# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VoiceResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "VoiceResource",
]


class VoiceResource(BaseModel):
    """A custom voice for audio output. A voice created from a description works only with Live.

    Known as `Voice`."""

    object: Literal["audio.voice"] = "audio.voice"
    """Kind of object: always `audio.voice`."""
    id: str
    """Its unique ID."""
    name: str
    """Name of the voice."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["audio_sample", "prompt"] | UnknownStr
    """What the voice was created from: a sample of audio (`audio_sample`) or a description (`prompt`)."""
    prompt: str | None = None
    """Description that the voice was created from, if one is stored; never present for voices created from a sample."""
    created_at_datetime = datetime_view("created_at")
