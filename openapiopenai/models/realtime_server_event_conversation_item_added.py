"""Model `RealtimeServerEventConversationItemAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventConversationItemAdded",
]


class RealtimeServerEventConversationItemAdded(BaseModel):
    """An item was added to the conversation: by the client, from the input buffer, or because the model begins to write it and it has no content yet. Audio is left out; `conversation.item.retrieve` gets it."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.added"] = "conversation.item.added"
    """Which variant this is: always `conversation.item.added`."""
    previous_item_id: str | None = None
    """Id of the item before this one, if there is one."""
    item: RealtimeConversationItem
    """The item."""
