# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveThinkingAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveThinkingAppendEvent",
    "LiveThinkingAppendEventDict",
]


class LiveThinkingAppendEvent(BaseModel):
    """Appends information for the model without asking it to speak; it can be tied to an existing delegation to your application. Refused while a fixture is playing."""

    type: Literal["session.thinking.append"] = "session.thinking.append"
    """Type: always `session.thinking.append`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    content: str
    """Information for the model, at most 500 tokens. It may surface in later speech, so do not put secrets in it."""
    delegation_id: str | None = None
    """ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""


class LiveThinkingAppendEventDict(TypedDict, total=False):
    """`LiveThinkingAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.thinking.append"]]
    event_id: str | None
    content: Required[str]
    delegation_id: str | None
