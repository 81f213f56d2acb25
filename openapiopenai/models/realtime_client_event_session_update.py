# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_client_event_session_update_session import (
        RealtimeClientEventSessionUpdateSession,
        RealtimeClientEventSessionUpdateSessionDict,
    )

__all__ = [
    "RealtimeClientEventSessionUpdate",
    "RealtimeClientEventSessionUpdateDict",
]


class RealtimeClientEventSessionUpdate(BaseModel):
    """Updates the session, except its model, and its voice once audio was output. Absent fields stay as they are; an empty string, an empty array or null clears a setting. The server answers with `session.updated`, which has all settings."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["session.update"] = "session.update"
    """Type: always `session.update`."""
    session: RealtimeClientEventSessionUpdateSession
    """Session settings to change."""


class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeClientEventSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeClientEventSessionUpdateSessionDict | RealtimeClientEventSessionUpdateSession]
