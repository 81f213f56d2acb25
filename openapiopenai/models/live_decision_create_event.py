"""Model `LiveDecisionCreateEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionCreateEvent",
    "LiveDecisionCreateEventDict",
]


class LiveDecisionCreateEvent(BaseModel):
    """Has the questions of the session answered from the conversation so far and the items that were added. Each `event_id` may be used once in a session."""

    type: Literal["decision.create"] = "decision.create"
    """Which variant this is: always `decision.create`."""
    event_id: str
    """Id that you give the event, so that an error can name it."""


class LiveDecisionCreateEventDict(TypedDict, total=False):
    """`LiveDecisionCreateEvent` as a dict, for arguments."""

    type: Required[Literal["decision.create"]]
    event_id: Required[str]
