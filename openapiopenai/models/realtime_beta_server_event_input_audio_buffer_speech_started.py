"""Model `RealtimeBetaServerEventInputAudioBufferSpeechStarted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
]


class RealtimeBetaServerEventInputAudioBufferSpeechStarted(BaseModel):
    """`RealtimeBetaServerEventInputAudioBufferSpeechStarted` of the API."""

    event_id: str
    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    audio_start_ms: int
    item_id: str
