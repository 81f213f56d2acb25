"""Model `LiveDecisionItemCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_item_created_event_item import LiveDecisionItemCreatedEventItem

__all__ = [
    "LiveDecisionItemCreatedEvent",
]


class LiveDecisionItemCreatedEvent(BaseModel):
    """An item was added that decisions are made from."""

    type: Literal["decision.item.created"] = "decision.item.created"
    """Which variant this is: always `decision.item.created`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    item: LiveDecisionItemCreatedEventItem
    """The item."""
