"""Model `LiveSessionClosedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_session_resource import LiveSessionResource
    from openapiopenai.models.live_session_usage import LiveSessionUsage

__all__ = [
    "LiveSessionClosedEvent",
]


class LiveSessionClosedEvent(BaseModel):
    """The session has ended in order. A connection that closes without it may have been cut off."""

    type: Literal["session.closed"] = "session.closed"
    """Which variant this is: always `session.closed`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"] | UnknownStr
    """Why: you asked for it, its time was up, the content filter, the other side hung up, or the connection was lost."""
    session: LiveSessionResource
    """The session as it ended."""
    usage: LiveSessionUsage
    """What was used."""
