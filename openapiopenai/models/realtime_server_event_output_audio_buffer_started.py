"""Model `RealtimeServerEventOutputAudioBufferStarted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventOutputAudioBufferStarted",
]


class RealtimeServerEventOutputAudioBufferStarted(BaseModel):
    """`RealtimeServerEventOutputAudioBufferStarted` of the API."""

    event_id: str
    type: Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    response_id: str
