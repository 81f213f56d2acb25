# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventSessionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_session_created_session import (
        RealtimeServerEventSessionCreatedSession,
    )

__all__ = [
    "RealtimeServerEventSessionCreated",
]


class RealtimeServerEventSessionCreated(BaseModel):
    """Sent as the first event of a connection, when the session is created; it shows the default settings."""

    event_id: str
    """ID of the event."""
    type: Literal["session.created"] = "session.created"
    """Type: always `session.created`."""
    session: RealtimeServerEventSessionCreatedSession
    """Configuration of the session."""
