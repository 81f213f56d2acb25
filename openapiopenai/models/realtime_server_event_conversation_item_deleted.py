# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationItemDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventConversationItemDeleted",
]


class RealtimeServerEventConversationItemDeleted(BaseModel):
    """Sent after the client has deleted an item with `conversation.item.delete`."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    """Type: always `conversation.item.deleted`."""
    item_id: str
    """ID of the item."""
