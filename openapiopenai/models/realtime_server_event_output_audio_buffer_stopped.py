"""Model `RealtimeServerEventOutputAudioBufferStopped`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventOutputAudioBufferStopped",
]


class RealtimeServerEventOutputAudioBufferStopped(BaseModel):
    """All audio of a response was played; over WebRTC and SIP only. It comes after `response.done`."""

    event_id: str
    """Id of the event."""
    type: Literal["output_audio_buffer.stopped"] = "output_audio_buffer.stopped"
    """Which variant this is: always `output_audio_buffer.stopped`."""
    response_id: str
    """Id of the response."""
