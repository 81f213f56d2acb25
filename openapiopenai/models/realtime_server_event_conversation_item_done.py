"""Model `RealtimeServerEventConversationItemDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventConversationItemDone",
]


class RealtimeServerEventConversationItemDone(BaseModel):
    """An item is complete. Audio is left out; `conversation.item.retrieve` gets it."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.done"] = "conversation.item.done"
    """Which variant this is: always `conversation.item.done`."""
    previous_item_id: str | None = None
    """Id of the item before this one, if there is one."""
    item: RealtimeConversationItem
    """The item."""
