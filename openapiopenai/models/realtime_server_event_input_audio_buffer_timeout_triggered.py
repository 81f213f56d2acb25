"""Model `RealtimeServerEventInputAudioBufferTimeoutTriggered`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferTimeoutTriggered",
]


class RealtimeServerEventInputAudioBufferTimeoutTriggered(BaseModel):
    """`RealtimeServerEventInputAudioBufferTimeoutTriggered` of the API."""

    event_id: str
    type: Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    audio_start_ms: int
    audio_end_ms: int
    item_id: str
