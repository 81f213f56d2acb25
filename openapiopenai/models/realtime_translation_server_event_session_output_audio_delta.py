# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationServerEventSessionOutputAudioDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeTranslationServerEventSessionOutputAudioDelta",
]


class RealtimeTranslationServerEventSessionOutputAudioDelta(BaseModel):
    """Delivers the next part of the translated audio. Deltas vary in length, so decode and queue each as a whole.

    Known as `RealtimeTranslationOutputAudioDeltaEvent`."""

    event_id: str
    """ID of the event."""
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Type: always `session.output_audio.delta`."""
    delta: str
    """Next part of the translated audio, base64-encoded 16-bit PCM."""
    sample_rate: int | None = None
    """Sampling rate of the audio in hertz; 24,000 by default."""
    channels: int | None = None
    """Number of audio channels; 1 by default."""
    format: Literal["pcm16"] | None = None
    """Encoding of the audio in `delta`: always `pcm16`."""
    elapsed_ms: int | None = None
    """Position in the stream to align the delta with, in milliseconds; it is no unique ID."""
    delta_bytes = bytes_view("delta")
