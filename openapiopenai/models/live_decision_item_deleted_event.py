"""Model `LiveDecisionItemDeletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionItemDeletedEvent",
]


class LiveDecisionItemDeletedEvent(BaseModel):
    """Sent when an item used as input for decisions was deleted."""

    type: Literal["decision.item.deleted"] = "decision.item.deleted"
    """Which variant this is: always `decision.item.deleted`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to."""
    item_id: str
    """ID of the item."""
