"""Model `RealtimeServerEventConversationItemCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventConversationItemCreated",
]


class RealtimeServerEventConversationItemCreated(BaseModel):
    """An item was made: by the client, from the input buffer, or by the model in a response."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.created"] = "conversation.item.created"
    """Which variant this is: always `conversation.item.created`."""
    previous_item_id: str | None = None
    """Id of the item before this one; null where there is none."""
    item: RealtimeConversationItem
    """The item."""
