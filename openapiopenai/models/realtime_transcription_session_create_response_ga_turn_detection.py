# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateResponseGATurnDetection`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGATurnDetection",
]


class RealtimeTranscriptionSessionCreateResponseGATurnDetection(BaseModel):
    """Turn detection by server-side voice activity detection (VAD), which finds the start and end of speech by its volume. Not supported by `gpt-realtime-whisper`.

    Known as `RealtimeTranscriptionSessionTurnDetection`."""

    type: Literal["server_vad"] | None = None
    """Type: always `server_vad`."""
    threshold: float | None = None
    """Activation threshold of the VAD, from 0 to 1; 0.5 by default. Higher values need louder speech and suit noisy places."""
    prefix_padding_ms: int | None = None
    """Audio to include from before the detected speech, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """Length of silence that ends the speech, in milliseconds; 500 by default. With shorter ones the model answers sooner, but may interrupt."""
    create_response: bool | None = None
    """Whether a response is created automatically when the user stops speaking."""
    idle_timeout_ms: int | None = None
    """Milliseconds of silence, after the last response's audio has been played, until a response is triggered automatically."""
    interrupt_response: bool | None = None
    """Whether an ongoing response is interrupted when the user starts to speak."""
