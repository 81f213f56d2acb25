"""Model `RealtimeServerEventSessionUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_session_updated_session import (
        RealtimeServerEventSessionUpdatedSession,
    )

__all__ = [
    "RealtimeServerEventSessionUpdated",
]


class RealtimeServerEventSessionUpdated(BaseModel):
    """The session was changed as the client wanted."""

    event_id: str
    """Id of the event."""
    type: Literal["session.updated"] = "session.updated"
    """Which variant this is: always `session.updated`."""
    session: RealtimeServerEventSessionUpdatedSession
    """The settings of the session now."""
