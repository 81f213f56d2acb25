"""Model `RealtimeBetaServerEventResponseTextDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseTextDelta",
]


class RealtimeBetaServerEventResponseTextDelta(BaseModel):
    """A piece of the answer's text has come."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Which variant this is: always `response.output_text.delta`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    delta: str
    """The next piece of the text."""
