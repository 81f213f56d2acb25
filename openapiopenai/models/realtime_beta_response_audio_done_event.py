"""Model `RealtimeBetaResponseAudioDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioDoneEvent",
]


class RealtimeBetaResponseAudioDoneEvent(BaseModel):
    """The model's speech is complete, or was broken off."""

    type: Literal["response.audio.done"] = "response.audio.done"
    """Which variant this is: always `response.audio.done`."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item."""
    response_id: str
    """Id of the response."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
