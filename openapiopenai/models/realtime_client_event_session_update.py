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
    """Changes the session, but not its model, nor its voice once it has spoken. What is absent stays; an empty text, an empty list or null takes a setting away. `session.updated` answers it with all settings."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["session.update"] = "session.update"
    """Which variant this is: always `session.update`."""
    session: RealtimeClientEventSessionUpdateSession
    """The settings to change."""


class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeClientEventSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeClientEventSessionUpdateSessionDict | RealtimeClientEventSessionUpdateSession]
