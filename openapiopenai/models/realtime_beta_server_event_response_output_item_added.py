# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventResponseOutputItemAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeBetaServerEventResponseOutputItemAdded",
]


class RealtimeBetaServerEventResponseOutputItemAdded(BaseModel):
    """Sent when the model starts a new output item."""

    event_id: str
    """ID of the event."""
    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Type: always `response.output_item.added`."""
    response_id: str
    """ID of the response."""
    output_index: int
    """Index of the item in the response's `output`."""
    item: RealtimeConversationItem
    """The item, in its initial state."""
