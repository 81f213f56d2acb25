"""Model `RealtimeServerEventOutputAudioBufferStarted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventOutputAudioBufferStarted",
]


class RealtimeServerEventOutputAudioBufferStarted(BaseModel):
    """The server begins to play the audio of a response; over WebRTC and SIP only."""

    event_id: str
    """Id of the event."""
    type: Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    """Which variant this is: always `output_audio_buffer.started`."""
    response_id: str
    """Id of the response."""
