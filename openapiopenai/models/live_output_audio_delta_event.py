# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveOutputAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "LiveOutputAudioDeltaEvent",
]


class LiveOutputAudioDeltaEvent(BaseModel):
    """Sent with the next part of the model's audio output."""

    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Type: always `session.output_audio.delta`."""
    delta: str
    """Next part of the audio, base64-encoded, raw in the session's format; for a sideband, 16-bit little-endian mono PCM at 24 kHz."""
    end_ms: int | None = None
    """End of the audio, exclusive, in milliseconds from the start of the session; only on sideband connections. Dropped output leaves gaps between the deltas."""
    start_ms: int | None = None
    """Start of the audio, inclusive, in milliseconds from the start of the session; only on sideband connections."""
    delta_bytes = bytes_view("delta")
