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
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    delta: str
    sample_rate: int | None = None
    channels: int | None = None
    format: Literal["pcm16"] | None = None
    elapsed_ms: int | None = None
    delta_bytes = bytes_view("delta")
