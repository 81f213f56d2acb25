"""Model `LiveDecisionItemDeleteEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionItemDeleteEvent",
    "LiveDecisionItemDeleteEventDict",
]


class LiveDecisionItemDeleteEvent(BaseModel):
    """Takes an item away that decisions are made from; the conversation does not change."""

    type: Literal["decision.item.delete"] = "decision.item.delete"
    """Which variant this is: always `decision.item.delete`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    item_id: str
    """Id of the item."""


class LiveDecisionItemDeleteEventDict(TypedDict, total=False):
    """`LiveDecisionItemDeleteEvent` as a dict, for arguments."""

    type: Required[Literal["decision.item.delete"]]
    event_id: str | None
    item_id: Required[str]
