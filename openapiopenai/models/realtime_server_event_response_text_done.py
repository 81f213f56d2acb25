"""Model `RealtimeServerEventResponseTextDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseTextDone",
]


class RealtimeServerEventResponseTextDone(BaseModel):
    """The text of a part is complete, or was broken off."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Which variant this is: always `response.output_text.done`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    text: str
    """The text, all of it."""
