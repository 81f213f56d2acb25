"""Model `RealtimeServerEventInputAudioBufferTimeoutTriggered`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferTimeoutTriggered",
]


class RealtimeServerEventInputAudioBufferTimeoutTriggered(BaseModel):
    """Nobody has spoken for `idle_timeout_ms` of the turn detection since the last response. The silent audio, from `audio_start_ms` to `audio_end_ms`, is taken up, and the model responds."""

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    """Which variant this is: always `input_audio_buffer.timeout_triggered`."""
    audio_start_ms: int
    """Where the last answer had been played, in milliseconds of the audio written to the buffer."""
    audio_end_ms: int
    """Where the timeout came, in milliseconds of the audio written to the buffer."""
    item_id: str
    """Id of the item."""
