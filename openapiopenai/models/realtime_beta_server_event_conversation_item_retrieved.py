# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventConversationItemRetrieved`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeBetaServerEventConversationItemRetrieved",
]


class RealtimeBetaServerEventConversationItemRetrieved(BaseModel):
    """Sent in answer to `conversation.item.retrieve`: the item as the server has it, including its audio after noise reduction and VAD."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.retrieved"] = "conversation.item.retrieved"
    """Type: always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The item."""
