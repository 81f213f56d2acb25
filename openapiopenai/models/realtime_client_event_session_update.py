"""Model `RealtimeClientEventSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`RealtimeClientEventSessionUpdate` of the API."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["session.update"] = "session.update"
    """Which variant this is: always `session.update`."""
    session: RealtimeClientEventSessionUpdateSession


class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeClientEventSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeClientEventSessionUpdateSessionDict | RealtimeClientEventSessionUpdateSession]
