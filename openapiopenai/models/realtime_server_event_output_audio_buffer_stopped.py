# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventOutputAudioBufferStopped`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventOutputAudioBufferStopped",
]


class RealtimeServerEventOutputAudioBufferStopped(BaseModel):
    """Sent when the server's output audio buffer is empty and no more audio will follow, after `response.done`; over WebRTC and SIP only."""

    event_id: str
    """ID of the event."""
    type: Literal["output_audio_buffer.stopped"] = "output_audio_buffer.stopped"
    """Type: always `output_audio_buffer.stopped`."""
    response_id: str
    """ID of the response."""
