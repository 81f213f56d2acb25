"""Model `RealtimeServerEventOutputAudioBufferCleared`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventOutputAudioBufferCleared",
]


class RealtimeServerEventOutputAudioBufferCleared(BaseModel):
    """The audio that was being played has stopped, because the user began to speak or the client wanted it; over WebRTC and SIP only."""

    event_id: str
    """Id of the event."""
    type: Literal["output_audio_buffer.cleared"] = "output_audio_buffer.cleared"
    """Which variant this is: always `output_audio_buffer.cleared`."""
    response_id: str
    """Id of the response."""
