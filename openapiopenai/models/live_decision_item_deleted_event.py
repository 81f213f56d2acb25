"""Model `LiveDecisionItemDeletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionItemDeletedEvent",
]


class LiveDecisionItemDeletedEvent(BaseModel):
    """`LiveDecisionItemDeletedEvent` of the API."""

    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"] = "decision.item.deleted"
    client_event_id: str | None = None
