"""Model `LiveSessionUpdatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_resource import LiveSessionResource

__all__ = [
    "LiveSessionUpdatedEvent",
]


class LiveSessionUpdatedEvent(BaseModel):
    """The session was changed as the client wanted."""

    type: Literal["session.updated"] = "session.updated"
    """Which variant this is: always `session.updated`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    session: LiveSessionResource
    """The settings of the session now."""
