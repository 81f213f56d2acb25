# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveCommentaryAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveCommentaryAppendEvent",
    "LiveCommentaryAppendEventDict",
]


class LiveCommentaryAppendEvent(BaseModel):
    """Appends commentary that the model may tell the user; it can be tied to an existing delegation to your application. Refused while a fixture is playing."""

    type: Literal["session.commentary.append"] = "session.commentary.append"
    """Type: always `session.commentary.append`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    content: str
    """Commentary that the model may speak, at most 500 tokens. Use `session.thinking.append` for what it should keep to itself."""
    delegation_id: str | None = None
    """ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""


class LiveCommentaryAppendEventDict(TypedDict, total=False):
    """`LiveCommentaryAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.commentary.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
