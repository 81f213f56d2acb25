# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionItemDeletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveDecisionItemDeletedEvent",
]


class LiveDecisionItemDeletedEvent(BaseModel):
    """Sent when an item was deleted from the input of future decisions."""

    type: Literal["decision.item.deleted"] = "decision.item.deleted"
    """Type: always `decision.item.deleted`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    item_id: str
    """ID of the item."""
