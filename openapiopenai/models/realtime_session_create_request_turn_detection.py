"""Model `RealtimeSessionCreateRequestTurnDetection`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestTurnDetection",
    "RealtimeSessionCreateRequestTurnDetectionDict",
]


class RealtimeSessionCreateRequestTurnDetection(BaseModel):
    """`RealtimeSessionCreateRequestTurnDetection` of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTurnDetection` as a dict, for arguments."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
