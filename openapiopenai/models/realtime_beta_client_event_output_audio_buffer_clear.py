"""Model `RealtimeBetaClientEventOutputAudioBufferClear`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventOutputAudioBufferClear",
]


class RealtimeBetaClientEventOutputAudioBufferClear(BaseModel):
    """`RealtimeBetaClientEventOutputAudioBufferClear` of the API."""

    event_id: str | None = None
    type: Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"
