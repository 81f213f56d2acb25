"""Model `RealtimeServerEventResponseOutputItemAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventResponseOutputItemAdded",
]


class RealtimeServerEventResponseOutputItemAdded(BaseModel):
    """The model has begun an item."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Which variant this is: always `response.output_item.added`."""
    response_id: str
    """Id of the response."""
    output_index: int
    """Place of the item in `output` of the response."""
    item: RealtimeConversationItem
    """The item as it begins."""
