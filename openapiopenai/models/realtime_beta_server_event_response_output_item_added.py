"""Model `RealtimeBetaServerEventResponseOutputItemAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeBetaServerEventResponseOutputItemAdded",
]


class RealtimeBetaServerEventResponseOutputItemAdded(BaseModel):
    """`RealtimeBetaServerEventResponseOutputItemAdded` of the API."""

    event_id: str
    type: Literal["response.output_item.added"] = "response.output_item.added"
    response_id: str
    output_index: int
    item: RealtimeConversationItem
