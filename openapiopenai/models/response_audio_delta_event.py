"""Model `ResponseAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "ResponseAudioDeltaEvent",
]


class ResponseAudioDeltaEvent(BaseModel):
    """`ResponseAudioDeltaEvent` of the API."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    delta: str
    stream_id: str | None = None
    delta_bytes = bytes_view("delta")
