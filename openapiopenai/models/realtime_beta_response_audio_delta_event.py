"""Model `RealtimeBetaResponseAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeBetaResponseAudioDeltaEvent",
]


class RealtimeBetaResponseAudioDeltaEvent(BaseModel):
    """`RealtimeBetaResponseAudioDeltaEvent` of the API."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"] = "response.audio.delta"
    delta_bytes = bytes_view("delta")
