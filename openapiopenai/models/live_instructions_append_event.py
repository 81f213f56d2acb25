"""Model `LiveInstructionsAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInstructionsAppendEvent",
    "LiveInstructionsAppendEventDict",
]


class LiveInstructionsAppendEvent(BaseModel):
    """Appends instructions for the rest of the session, which also reach what is delegated. Refused while a fixture is playing."""

    type: Literal["session.instructions.append"] = "session.instructions.append"
    """Which variant this is: always `session.instructions.append`."""
    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    content: str
    """Instructions to append, at most 500 tokens."""
    delegation_id: str | None = None
    """ID of the delegation."""


class LiveInstructionsAppendEventDict(TypedDict, total=False):
    """`LiveInstructionsAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.instructions.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
