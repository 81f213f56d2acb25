"""Model `LiveResponseCreateEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveResponseCreateEvent",
    "LiveResponseCreateEventDict",
]


class LiveResponseCreateEvent(BaseModel):
    """Asks the model that tasks are handed on to for a response, or has it go on after the results of tools. Only where that is one of the Responses API."""

    type: Literal["response.create"] = "response.create"
    """Which variant this is: always `response.create`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""


class LiveResponseCreateEventDict(TypedDict, total=False):
    """`LiveResponseCreateEvent` as a dict, for arguments."""

    type: Required[Literal["response.create"]]
    event_id: str | None
