# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionCreateEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveDecisionCreateEvent",
    "LiveDecisionCreateEventDict",
]


class LiveDecisionCreateEvent(BaseModel):
    """Has the session's questions answered from the conversation so far and the items added for decisions. Each `event_id` may be used only once per session."""

    type: Literal["decision.create"] = "decision.create"
    """Type: always `decision.create`."""
    event_id: str
    """ID of your own for the event, never used before in the session."""


class LiveDecisionCreateEventDict(TypedDict, total=False):
    """`LiveDecisionCreateEvent` as a dict, for arguments."""

    type: Required[Literal["decision.create"]]
    event_id: Required[str]
