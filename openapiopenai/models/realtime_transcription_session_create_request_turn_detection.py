# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateRequestTurnDetection`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestTurnDetection",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionDict",
]


class RealtimeTranscriptionSessionCreateRequestTurnDetection(BaseModel):
    """Turn detection by server-side voice activity detection (VAD), which finds the start and end of speech by its volume."""

    type: Literal["server_vad"] | None = None
    """Type: always `server_vad`."""
    threshold: float | None = None
    """Activation threshold of the VAD, from 0 to 1; 0.5 by default. Higher values need louder speech and suit noisy places."""
    prefix_padding_ms: int | None = None
    """Audio to include from before the detected speech, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """Length of silence that ends the speech, in milliseconds; 500 by default. With shorter ones the model answers sooner, but may interrupt."""


class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` as a dict, for arguments."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
