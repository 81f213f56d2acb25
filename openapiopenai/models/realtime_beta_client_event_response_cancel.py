"""Model `RealtimeBetaClientEventResponseCancel`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventResponseCancel",
    "RealtimeBetaClientEventResponseCancelDict",
]


class RealtimeBetaClientEventResponseCancel(BaseModel):
    """Cancels a response in progress. `response.done` with the status `cancelled` answers it, or `error` where there was none; the session goes on either way."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["response.cancel"] = "response.cancel"
    """Which variant this is: always `response.cancel`."""
    response_id: str | None = None
    """Id of the response; absent: the one in progress in the default conversation."""


class RealtimeBetaClientEventResponseCancelDict(TypedDict, total=False):
    """`RealtimeBetaClientEventResponseCancel` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str
