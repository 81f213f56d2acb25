# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventInputAudioBufferCleared`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferCleared",
]


class RealtimeServerEventInputAudioBufferCleared(BaseModel):
    """Sent after the client has cleared the input audio buffer with `input_audio_buffer.clear`."""

    event_id: str
    """ID of the event."""
    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
    """Type: always `input_audio_buffer.cleared`."""
