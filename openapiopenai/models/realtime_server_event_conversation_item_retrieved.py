"""Model `RealtimeServerEventConversationItemRetrieved`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeServerEventConversationItemRetrieved",
]


class RealtimeServerEventConversationItemRetrieved(BaseModel):
    """The item that the client asked for, with its audio, as the server has it."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.retrieved"] = "conversation.item.retrieved"
    """Which variant this is: always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The item."""
