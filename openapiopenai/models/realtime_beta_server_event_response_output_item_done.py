# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventResponseOutputItemDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem

__all__ = [
    "RealtimeBetaServerEventResponseOutputItemDone",
]


class RealtimeBetaServerEventResponseOutputItemDone(BaseModel):
    """Sent when an output item is complete, or the response was interrupted, incomplete or canceled."""

    event_id: str
    """ID of the event."""
    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Type: always `response.output_item.done`."""
    response_id: str
    """ID of the response."""
    output_index: int
    """Index of the item in the response's `output`."""
    item: RealtimeConversationItem
    """The item, in its final state."""
