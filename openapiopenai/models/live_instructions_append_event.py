# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInstructionsAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInstructionsAppendEvent",
    "LiveInstructionsAppendEventDict",
]


class LiveInstructionsAppendEvent(BaseModel):
    """Appends instructions for the rest of the session, which later delegations also get; they can be tied to an existing delegation to your application. Refused while a fixture is playing."""

    type: Literal["session.instructions.append"] = "session.instructions.append"
    """Type: always `session.instructions.append`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    content: str
    """Instructions to append, at most 500 tokens."""
    delegation_id: str | None = None
    """ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""


class LiveInstructionsAppendEventDict(TypedDict, total=False):
    """`LiveInstructionsAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.instructions.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
