"""Model `RealtimeBetaClientEventConversationItemCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeBetaClientEventConversationItemCreate",
]


class RealtimeBetaClientEventConversationItemCreate(BaseModel):
    """`RealtimeBetaClientEventConversationItemCreate` of the API."""

    event_id: str | None = None
    type: Literal["conversation.item.create"] = "conversation.item.create"
    previous_item_id: str | None = None
    item: RealtimeConversationItem
