"""Model `RealtimeSessionCreateResponseTurnDetection`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseTurnDetection",
]


class RealtimeSessionCreateResponseTurnDetection(BaseModel):
    """`RealtimeSessionCreateResponseTurnDetection` of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
