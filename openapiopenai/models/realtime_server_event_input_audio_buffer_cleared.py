"""Model `RealtimeServerEventInputAudioBufferCleared`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferCleared",
]


class RealtimeServerEventInputAudioBufferCleared(BaseModel):
    """The input buffer is empty, as the client wanted."""

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
    """Which variant this is: always `input_audio_buffer.cleared`."""
