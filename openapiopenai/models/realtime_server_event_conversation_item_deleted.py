"""Model `RealtimeServerEventConversationItemDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventConversationItemDeleted",
]


class RealtimeServerEventConversationItemDeleted(BaseModel):
    """The item that the client wanted to be rid of is deleted."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    """Which variant this is: always `conversation.item.deleted`."""
    item_id: str
    """Id of the item."""
