"""Model `LiveDecisionItemDeleteEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionItemDeleteEvent",
    "LiveDecisionItemDeleteEventDict",
]


class LiveDecisionItemDeleteEvent(BaseModel):
    """`LiveDecisionItemDeleteEvent` of the API."""

    item_id: str
    type: Literal["decision.item.delete"] = "decision.item.delete"
    event_id: str | None = None


class LiveDecisionItemDeleteEventDict(TypedDict, total=False):
    """`LiveDecisionItemDeleteEvent` as a dict, for arguments."""

    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None
