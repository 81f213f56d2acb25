# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionItemCreateEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_item_create_event_item import (
        LiveDecisionItemCreateEventItem,
        LiveDecisionItemCreateEventItemDict,
    )

__all__ = [
    "LiveDecisionItemCreateEvent",
    "LiveDecisionItemCreateEventDict",
]


class LiveDecisionItemCreateEvent(BaseModel):
    """Adds an item as input for later decisions; the conversation does not change."""

    type: Literal["decision.item.create"] = "decision.item.create"
    """Type: always `decision.item.create`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    item: LiveDecisionItemCreateEventItem
    """The item."""


class LiveDecisionItemCreateEventDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEvent` as a dict, for arguments."""

    type: Required[Literal["decision.item.create"]]
    event_id: str | None
    item: Required[LiveDecisionItemCreateEventItemDict | LiveDecisionItemCreateEventItem]
