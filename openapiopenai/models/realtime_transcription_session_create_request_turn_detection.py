"""Model `RealtimeTranscriptionSessionCreateRequestTurnDetection`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestTurnDetection",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionDict",
]


class RealtimeTranscriptionSessionCreateRequestTurnDetection(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` of the API."""

    type: Literal["server_vad"] | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` as a dict, for arguments."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
