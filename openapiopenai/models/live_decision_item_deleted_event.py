"""Model `LiveDecisionItemDeletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionItemDeletedEvent",
]


class LiveDecisionItemDeletedEvent(BaseModel):
    """An item was taken away that decisions were made from."""

    type: Literal["decision.item.deleted"] = "decision.item.deleted"
    """Which variant this is: always `decision.item.deleted`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    item_id: str
    """Id of the item."""
