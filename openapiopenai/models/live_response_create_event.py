# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponseCreateEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponseCreateEvent",
    "LiveResponseCreateEventDict",
]


class LiveResponseCreateEvent(BaseModel):
    """Requests a response from the delegated model, or has it continue after tool outputs. Only with delegation to the Responses API."""

    type: Literal["response.create"] = "response.create"
    """Type: always `response.create`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""


class LiveResponseCreateEventDict(TypedDict, total=False):
    """`LiveResponseCreateEvent` as a dict, for arguments."""

    type: Required[Literal["response.create"]]
    event_id: str | None
