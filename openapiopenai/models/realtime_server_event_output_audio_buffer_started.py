# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventOutputAudioBufferStarted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventOutputAudioBufferStarted",
]


class RealtimeServerEventOutputAudioBufferStarted(BaseModel):
    """Sent when the server starts streaming the audio of a response, after `response.content_part.added`; over WebRTC and SIP only."""

    event_id: str
    """ID of the event."""
    type: Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    """Type: always `output_audio_buffer.started`."""
    response_id: str
    """ID of the response."""
