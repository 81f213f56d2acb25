"""Model `LiveThinkingAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveThinkingAppendEvent",
    "LiveThinkingAppendEventDict",
]


class LiveThinkingAppendEvent(BaseModel):
    """`LiveThinkingAppendEvent` of the API."""

    content: str
    delegation_id: str | None = None
    """Id of the delegation."""
    type: Literal["session.thinking.append"] = "session.thinking.append"
    """Which variant this is: always `session.thinking.append`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""


class LiveThinkingAppendEventDict(TypedDict, total=False):
    """`LiveThinkingAppendEvent` as a dict, for arguments."""

    content: Required[str]
    delegation_id: str | None
    type: Required[Literal["session.thinking.append"]]
    event_id: str | None
