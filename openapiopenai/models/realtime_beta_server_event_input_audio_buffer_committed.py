"""Model `RealtimeBetaServerEventInputAudioBufferCommitted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventInputAudioBufferCommitted",
]


class RealtimeBetaServerEventInputAudioBufferCommitted(BaseModel):
    """`RealtimeBetaServerEventInputAudioBufferCommitted` of the API."""

    event_id: str
    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    previous_item_id: str | None = None
    item_id: str
