"""Model `RealtimeTranscriptionSessionCreateResponseGATurnDetection`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGATurnDetection",
]


class RealtimeTranscriptionSessionCreateResponseGATurnDetection(BaseModel):
    """How the server tells by loudness when somebody has spoken. `gpt-realtime-whisper` cannot."""

    type: Literal["server_vad"] | None = None
    """Which variant this is: always `server_vad`."""
    threshold: float | None = None
    """How loud speech has to be, from 0 to 1; 0.5 by default. More helps where it is noisy."""
    prefix_padding_ms: int | None = None
    """How much audio from before the speech is kept with it, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """How long a silence ends the speech, in milliseconds; 500 by default. Short ones answer sooner, and cut in sooner."""
    create_response: bool | None = None
    """Whether a response is made when somebody has spoken."""
    idle_timeout_ms: int | None = None
    """After how many milliseconds of silence the model speaks up."""
    interrupt_response: bool | None = None
    """Whether a response is broken off when somebody begins to speak."""
