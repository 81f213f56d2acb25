"""Model `RealtimeBetaServerEventInputAudioBufferCleared`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventInputAudioBufferCleared",
]


class RealtimeBetaServerEventInputAudioBufferCleared(BaseModel):
    """`RealtimeBetaServerEventInputAudioBufferCleared` of the API."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
