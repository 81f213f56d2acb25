"""Model `RealtimeBetaServerEventResponseAudioDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseAudioDone",
]


class RealtimeBetaServerEventResponseAudioDone(BaseModel):
    """The model's speech is complete, or was broken off."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_audio.done"] = "response.output_audio.done"
    """Which variant this is: always `response.output_audio.done`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
