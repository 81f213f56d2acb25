"""Model `RealtimeTranscriptionSessionCreateResponseGATurnDetection`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGATurnDetection",
]


class RealtimeTranscriptionSessionCreateResponseGATurnDetection(BaseModel):
    """`RealtimeTranscriptionSessionCreateResponseGATurnDetection` of the API."""

    type: Literal["server_vad"] | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
