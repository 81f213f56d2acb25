"""Model `LiveSessionStartedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_resource import LiveSessionResource

__all__ = [
    "LiveSessionStartedEvent",
]


class LiveSessionStartedEvent(BaseModel):
    """The session has started."""

    type: Literal["session.started"] = "session.started"
    """Which variant this is: always `session.started`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    session: LiveSessionResource
    """The settings of the session, those of the server included."""
