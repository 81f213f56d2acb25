# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventConversationItemCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeBetaServerEventConversationItemCreated",
]


class RealtimeBetaServerEventConversationItemCreated(BaseModel):
    """Sent when a conversation item is created: by the client, by committing the input audio buffer, or by the model in a response."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.created"] = "conversation.item.created"
    """Type: always `conversation.item.created`."""
    previous_item_id: str | None = None
    """ID of the preceding item; null if there is none."""
    item: RealtimeConversationItem
    """The item."""
