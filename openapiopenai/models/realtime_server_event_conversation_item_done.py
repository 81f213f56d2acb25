# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationItemDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventConversationItemDone",
]


class RealtimeServerEventConversationItemDone(BaseModel):
    """Sent when a conversation item is complete. Audio data is left out; retrieve it with `conversation.item.retrieve`."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.done"] = "conversation.item.done"
    """Type: always `conversation.item.done`."""
    previous_item_id: str | None = None
    """ID of the preceding item, if any."""
    item: RealtimeConversationItem
    """The item."""
