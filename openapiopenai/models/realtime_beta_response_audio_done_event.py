"""Model `RealtimeBetaResponseAudioDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioDoneEvent",
]


class RealtimeBetaResponseAudioDoneEvent(BaseModel):
    """`RealtimeBetaResponseAudioDoneEvent` of the API."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"] = "response.audio.done"
