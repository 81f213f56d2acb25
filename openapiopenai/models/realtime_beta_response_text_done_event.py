"""Model `RealtimeBetaResponseTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseTextDoneEvent",
]


class RealtimeBetaResponseTextDoneEvent(BaseModel):
    """The text of a part is complete, or was broken off."""

    type: Literal["response.text.done"] = "response.text.done"
    """Which variant this is: always `response.text.done`."""
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
    text: str
    """The text, all of it."""
