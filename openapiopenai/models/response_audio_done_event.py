"""Model `ResponseAudioDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseAudioDoneEvent",
]


class ResponseAudioDoneEvent(BaseModel):
    """`ResponseAudioDoneEvent` of the API."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    stream_id: str | None = None
