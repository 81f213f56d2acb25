"""Model `LiveOutputAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "LiveOutputAudioDeltaEvent",
]


class LiveOutputAudioDeltaEvent(BaseModel):
    """A piece of the model's speech has come."""

    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Which variant this is: always `session.output_audio.delta`."""
    delta: str
    """The next piece of the audio, in base64, raw in the format of the session; for a sideband mono PCM of 16 bits at 24 kHz, little-endian."""
    end_ms: int | None = None
    """Where it ends, in milliseconds."""
    start_ms: int | None = None
    """Where it begins, in milliseconds."""
    delta_bytes = bytes_view("delta")
