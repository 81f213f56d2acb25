# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionClosedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_session_resource import LiveSessionResource
    from openapiopenai.models.live_session_usage import LiveSessionUsage

__all__ = [
    "LiveSessionClosedEvent",
]


class LiveSessionClosedEvent(BaseModel):
    """Sent when the session has ended and was finalized, whatever the reason, with its last state and total usage. If the connection closes without this event, it is not certain that the session was finalized."""

    type: Literal["session.closed"] = "session.closed"
    """Type: always `session.closed`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"] | UnknownStr
    """Why the session ended: at your request, at its maximum duration (`expired`), by a safety filter (`content`), because the other side hung up, or because the connection was lost unexpectedly."""
    session: LiveSessionResource
    """The session as it ended."""
    usage: LiveSessionUsage
    """Total audio usage of the session, after it was finalized."""
