"""Model `RealtimeServerEventResponseOutputItemDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventResponseOutputItemDone",
]


class RealtimeServerEventResponseOutputItemDone(BaseModel):
    """An item is complete, or was broken off."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Which variant this is: always `response.output_item.done`."""
    response_id: str
    """Id of the response."""
    output_index: int
    """Place of the item in `output` of the response."""
    item: RealtimeConversationItem
    """The item as it is now."""
