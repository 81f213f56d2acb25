# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationItemAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventConversationItemAdded",
]


class RealtimeServerEventConversationItemAdded(BaseModel):
    """Sent when the default conversation gets a new item: from the client, from the committed input audio buffer, or when the model starts one, in which case it has no content yet. Audio data is left out; retrieve it with `conversation.item.retrieve`."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.added"] = "conversation.item.added"
    """Type: always `conversation.item.added`."""
    previous_item_id: str | None = None
    """ID of the preceding item, if any."""
    item: RealtimeConversationItem
    """The item."""
