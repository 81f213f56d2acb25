"""Model `LiveInstructionsAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInstructionsAppendEvent",
    "LiveInstructionsAppendEventDict",
]


class LiveInstructionsAppendEvent(BaseModel):
    """Tells the model something for the rest of the session; what is handed on gets it too. Refused while a fixture is played."""

    type: Literal["session.instructions.append"] = "session.instructions.append"
    """Which variant this is: always `session.instructions.append`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    content: str
    """What the model is told, at most 500 tokens."""
    delegation_id: str | None = None
    """Id of the delegation."""


class LiveInstructionsAppendEventDict(TypedDict, total=False):
    """`LiveInstructionsAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.instructions.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
