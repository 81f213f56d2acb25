# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionItemDeleteEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveDecisionItemDeleteEvent",
    "LiveDecisionItemDeleteEventDict",
]


class LiveDecisionItemDeleteEvent(BaseModel):
    """Deletes an item used as input for decisions; the conversation does not change."""

    type: Literal["decision.item.delete"] = "decision.item.delete"
    """Type: always `decision.item.delete`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    item_id: str
    """ID of the item."""


class LiveDecisionItemDeleteEventDict(TypedDict, total=False):
    """`LiveDecisionItemDeleteEvent` as a dict, for arguments."""

    type: Required[Literal["decision.item.delete"]]
    event_id: str | None
    item_id: Required[str]
