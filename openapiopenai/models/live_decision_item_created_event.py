# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionItemCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_item_created_event_item import LiveDecisionItemCreatedEventItem

__all__ = [
    "LiveDecisionItemCreatedEvent",
]


class LiveDecisionItemCreatedEvent(BaseModel):
    """Sent when an item was added to the input of future decisions."""

    type: Literal["decision.item.created"] = "decision.item.created"
    """Type: always `decision.item.created`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    item: LiveDecisionItemCreatedEventItem
    """The item."""
