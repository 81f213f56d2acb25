"""Model `RealtimeTranslationServerEventSessionOutputAudioDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeTranslationServerEventSessionOutputAudioDelta",
]


class RealtimeTranslationServerEventSessionOutputAudioDelta(BaseModel):
    """`RealtimeTranslationServerEventSessionOutputAudioDelta` of the API."""

    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Which variant this is: always `session.output_audio.delta`."""
    delta: str
    sample_rate: int | None = None
    channels: int | None = None
    format: Literal["pcm16"] | None = None
    """Always `pcm16`."""
    elapsed_ms: int | None = None
    delta_bytes = bytes_view("delta")
