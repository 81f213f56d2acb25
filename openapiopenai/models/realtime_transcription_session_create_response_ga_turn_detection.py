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
    """Which variant this is: always `server_vad`."""
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    """How much audio from before the speech is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """How long a silence ends the speech, in milliseconds; short ones answer sooner, and cut in sooner."""
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
