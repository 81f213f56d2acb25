"""Model `RealtimeBetaClientEventInputAudioBufferClear`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventInputAudioBufferClear",
]


class RealtimeBetaClientEventInputAudioBufferClear(BaseModel):
    """`RealtimeBetaClientEventInputAudioBufferClear` of the API."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"
