"""Model `RealtimeBetaClientEventInputAudioBufferCommit`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventInputAudioBufferCommit",
]


class RealtimeBetaClientEventInputAudioBufferCommit(BaseModel):
    """`RealtimeBetaClientEventInputAudioBufferCommit` of the API."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
