"""Model `RealtimeTranslationServerEventSessionOutputAudioDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeTranslationServerEventSessionOutputAudioDelta",
]


class RealtimeTranslationServerEventSessionOutputAudioDelta(BaseModel):
    """A piece of the translated speech has come; pieces differ in length."""

    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Which variant this is: always `session.output_audio.delta`."""
    delta: str
    """The next piece of the audio, in base64: PCM of 16 bits."""
    sample_rate: int | None = None
    """Samples a second; 24,000 by default."""
    channels: int | None = None
    """How many channels the audio has; 1 by default."""
    format: Literal["pcm16"] | None = None
    """Always `pcm16`."""
    elapsed_ms: int | None = None
    """Where in the stream it belongs, in milliseconds; it is no id."""
    delta_bytes = bytes_view("delta")
