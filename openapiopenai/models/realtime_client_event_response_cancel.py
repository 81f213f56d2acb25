# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventResponseCancel`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeClientEventResponseCancel",
    "RealtimeClientEventResponseCancelDict",
]


class RealtimeClientEventResponseCancel(BaseModel):
    """Cancels a response in progress. The server answers with `response.done` and the status `cancelled`, or with `error` if there is none; the session continues either way."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["response.cancel"] = "response.cancel"
    """Type: always `response.cancel`."""
    response_id: str | None = None
    """ID of the response to cancel; if absent, the one in progress in the default conversation."""


class RealtimeClientEventResponseCancelDict(TypedDict, total=False):
    """`RealtimeClientEventResponseCancel` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str
