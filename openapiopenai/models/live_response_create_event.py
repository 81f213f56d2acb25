"""Model `LiveResponseCreateEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveResponseCreateEvent",
    "LiveResponseCreateEventDict",
]


class LiveResponseCreateEvent(BaseModel):
    """`LiveResponseCreateEvent` of the API."""

    type: Literal["response.create"] = "response.create"
    """Which variant this is: always `response.create`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""


class LiveResponseCreateEventDict(TypedDict, total=False):
    """`LiveResponseCreateEvent` as a dict, for arguments."""

    type: Required[Literal["response.create"]]
    event_id: str | None
