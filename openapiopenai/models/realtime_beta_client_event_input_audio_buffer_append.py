"""Model `RealtimeBetaClientEventInputAudioBufferAppend`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeBetaClientEventInputAudioBufferAppend",
]


class RealtimeBetaClientEventInputAudioBufferAppend(BaseModel):
    """`RealtimeBetaClientEventInputAudioBufferAppend` of the API."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    audio: str
    audio_bytes = bytes_view("audio")
