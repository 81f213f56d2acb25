# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventInputAudioBufferTimeoutTriggered`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferTimeoutTriggered",
]


class RealtimeServerEventInputAudioBufferTimeoutTriggered(BaseModel):
    """Sent when server VAD has detected no speech for `idle_timeout_ms` after the last response. The silent audio, from `audio_start_ms` to `audio_end_ms`, is committed, and the model responds."""

    event_id: str
    """ID of the event."""
    type: Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    """Type: always `input_audio_buffer.timeout_triggered`."""
    audio_start_ms: int
    """Where playback of the last response ended, in milliseconds of the audio written to the buffer."""
    audio_end_ms: int
    """Where the timeout was triggered, as an offset in milliseconds into the audio written to the buffer."""
    item_id: str
    """ID of the item."""
