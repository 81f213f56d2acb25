"""Model `RealtimeBetaResponseTextDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseTextDeltaEvent",
]


class RealtimeBetaResponseTextDeltaEvent(BaseModel):
    """A piece of the answer's text has come."""

    type: Literal["response.text.delta"] = "response.text.delta"
    """Which variant this is: always `response.text.delta`."""
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
    delta: str
    """The next piece of the text."""
