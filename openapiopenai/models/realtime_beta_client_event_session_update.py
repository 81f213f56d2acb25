# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaClientEventSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request import (
        RealtimeSessionCreateRequest,
        RealtimeSessionCreateRequestDict,
    )

__all__ = [
    "RealtimeBetaClientEventSessionUpdate",
    "RealtimeBetaClientEventSessionUpdateDict",
]


class RealtimeBetaClientEventSessionUpdate(BaseModel):
    """Updates the session, except its model, and its voice once audio was output. Absent fields stay as they are; an empty string, an empty array or null clears a setting. The server answers with `session.updated`, which has all settings."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["session.update"] = "session.update"
    """Type: always `session.update`."""
    session: RealtimeSessionCreateRequest
    """Session settings to change."""


class RealtimeBetaClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeSessionCreateRequestDict | RealtimeSessionCreateRequest]
