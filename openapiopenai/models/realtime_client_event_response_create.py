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
    """Asks for a response; with server turn detection they come by themselves. What it sets holds for this response only. Several may run at once, but only one that writes into the conversation; `metadata` tells them apart. `response.created` answers it, at last `response.done`."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["response.create"] = "response.create"
    """Which variant this is: always `response.create`."""
    response: RealtimeResponseCreateParams | None = None
    """How the response differs from what the session says."""


class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
    """`RealtimeClientEventResponseCreate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["response.create"]]
    response: RealtimeResponseCreateParamsDict | RealtimeResponseCreateParams
