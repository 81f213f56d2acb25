"""Model `RealtimeServerEventResponseAudioDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeServerEventResponseAudioDelta",
]


class RealtimeServerEventResponseAudioDelta(BaseModel):
    """`RealtimeServerEventResponseAudioDelta` of the API."""

    event_id: str
    type: Literal["response.output_audio.delta"] = "response.output_audio.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str
    delta_bytes = bytes_view("delta")
