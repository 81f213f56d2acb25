"""Model `RealtimeServerEventConversationItemDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventConversationItemDeleted",
]


class RealtimeServerEventConversationItemDeleted(BaseModel):
    """`RealtimeServerEventConversationItemDeleted` of the API."""

    event_id: str
    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    item_id: str
