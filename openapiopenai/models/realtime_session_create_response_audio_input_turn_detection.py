"""Model `RealtimeSessionCreateResponseAudioInputTurnDetection`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseAudioInputTurnDetection",
]


class RealtimeSessionCreateResponseAudioInputTurnDetection(BaseModel):
    """`RealtimeSessionCreateResponseAudioInputTurnDetection` of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    """How much audio from before the speech is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """How long a silence ends the speech, in milliseconds; short ones answer sooner, and cut in sooner."""
