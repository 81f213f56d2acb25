# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventResponseCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Requests a response; with server VAD, responses are created automatically. Settings given here hold for this response only. Several responses can run in parallel, told apart by `metadata`, but only one may write to the default conversation; the server answers with `response.created` and finally `response.done`."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["response.create"] = "response.create"
    """Type: always `response.create`."""
    response: RealtimeResponseCreateParams | None = None
    """Settings that override those of the session for this response."""


class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
    """`RealtimeClientEventResponseCreate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["response.create"]]
    response: RealtimeResponseCreateParamsDict | RealtimeResponseCreateParams
