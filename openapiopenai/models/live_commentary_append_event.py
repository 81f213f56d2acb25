"""Model `LiveCommentaryAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCommentaryAppendEvent",
    "LiveCommentaryAppendEventDict",
]


class LiveCommentaryAppendEvent(BaseModel):
    """Appends commentary that the model may tell the user. Refused while a fixture is playing."""

    type: Literal["session.commentary.append"] = "session.commentary.append"
    """Which variant this is: always `session.commentary.append`."""
    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    content: str
    """Commentary that the model may speak, at most 500 tokens. Use `session.thinking.append` for what it should keep to itself."""
    delegation_id: str | None = None
    """ID of the delegation."""


class LiveCommentaryAppendEventDict(TypedDict, total=False):
    """`LiveCommentaryAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.commentary.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
