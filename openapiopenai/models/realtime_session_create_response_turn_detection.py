# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseTurnDetection`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseTurnDetection",
]


class RealtimeSessionCreateResponseTurnDetection(BaseModel):
    """Turn detection by server-side voice activity detection (VAD), which finds the start and end of speech by its volume."""

    type: str | None = None
    """Kind of turn detection: only `server_vad` for now."""
    threshold: float | None = None
    """Activation threshold of the VAD, from 0 to 1; 0.5 by default. Higher values need louder speech and suit noisy places."""
    prefix_padding_ms: int | None = None
    """Audio to include from before the detected speech, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """Length of silence that ends the speech, in milliseconds; 500 by default. With shorter ones the model answers sooner, but may interrupt."""
