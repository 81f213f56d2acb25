"""Model `LiveThinkingAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveThinkingAppendEvent",
    "LiveThinkingAppendEventDict",
]


class LiveThinkingAppendEvent(BaseModel):
    """Lets the model know something without asking it to speak. Refused while a fixture is played."""

    type: Literal["session.thinking.append"] = "session.thinking.append"
    """Which variant this is: always `session.thinking.append`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    content: str
    """What the model gets to know, at most 500 tokens. It may show in what is said later, so it is no place for secrets."""
    delegation_id: str | None = None
    """Id of the delegation."""


class LiveThinkingAppendEventDict(TypedDict, total=False):
    """`LiveThinkingAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.thinking.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
