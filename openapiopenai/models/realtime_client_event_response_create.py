"""Model `RealtimeClientEventResponseCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response_create_params import (
        RealtimeResponseCreateParams,
        RealtimeResponseCreateParamsDict,
    )

__all__ = [
    "RealtimeClientEventResponseCreate",
    "RealtimeClientEventResponseCreateDict",
]


class RealtimeClientEventResponseCreate(BaseModel):
    """`RealtimeClientEventResponseCreate` of the API."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["response.create"] = "response.create"
    """Which variant this is: always `response.create`."""
    response: RealtimeResponseCreateParams | None = None


class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
    """`RealtimeClientEventResponseCreate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["response.create"]]
    response: RealtimeResponseCreateParamsDict | RealtimeResponseCreateParams
