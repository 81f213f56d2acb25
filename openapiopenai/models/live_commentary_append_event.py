"""Model `LiveCommentaryAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCommentaryAppendEvent",
    "LiveCommentaryAppendEventDict",
]


class LiveCommentaryAppendEvent(BaseModel):
    """Gives the model something to tell the user. Refused while a fixture is played."""

    type: Literal["session.commentary.append"] = "session.commentary.append"
    """Which variant this is: always `session.commentary.append`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    content: str
    """What the model may tell, at most 500 tokens; for what it should keep to itself there is `session.thinking.append`."""
    delegation_id: str | None = None
    """Id of the delegation."""


class LiveCommentaryAppendEventDict(TypedDict, total=False):
    """`LiveCommentaryAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.commentary.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
