# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventOutputAudioBufferCleared`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventOutputAudioBufferCleared",
]


class RealtimeServerEventOutputAudioBufferCleared(BaseModel):
    """Sent when the output audio buffer is cleared, because the user started to speak (with VAD) or the client sent `output_audio_buffer.clear`; over WebRTC and SIP only."""

    event_id: str
    """ID of the event."""
    type: Literal["output_audio_buffer.cleared"] = "output_audio_buffer.cleared"
    """Type: always `output_audio_buffer.cleared`."""
    response_id: str
    """ID of the response."""
