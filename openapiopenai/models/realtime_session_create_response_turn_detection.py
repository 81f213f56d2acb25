"""Model `RealtimeSessionCreateResponseTurnDetection`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseTurnDetection",
]


class RealtimeSessionCreateResponseTurnDetection(BaseModel):
    """How the server tells by loudness when somebody has spoken."""

    type: str | None = None
    """Kind of turn detection: `server_vad`."""
    threshold: float | None = None
    """How loud speech has to be, from 0 to 1; 0.5 by default. More helps where it is noisy."""
    prefix_padding_ms: int | None = None
    """How much audio from before the speech is kept with it, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """How long a silence ends the speech, in milliseconds; 500 by default. Short ones answer sooner, and cut in sooner."""
