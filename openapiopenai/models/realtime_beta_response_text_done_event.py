"""Model `RealtimeBetaResponseTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseTextDoneEvent",
]


class RealtimeBetaResponseTextDoneEvent(BaseModel):
    """The text of a part is complete, or was broken off."""

    content_index: int
    """Place of the part in `content` of the item."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    response_id: str
    """Id of the response."""
    text: str
    """The text, all of it."""
    type: Literal["response.text.done"] = "response.text.done"
    """Which variant this is: always `response.text.done`."""
