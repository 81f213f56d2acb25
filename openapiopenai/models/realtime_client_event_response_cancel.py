"""Model `RealtimeClientEventResponseCancel`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeClientEventResponseCancel",
    "RealtimeClientEventResponseCancelDict",
]


class RealtimeClientEventResponseCancel(BaseModel):
    """`RealtimeClientEventResponseCancel` of the API."""

    event_id: str | None = None
    type: Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None


class RealtimeClientEventResponseCancelDict(TypedDict, total=False):
    """`RealtimeClientEventResponseCancel` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str
