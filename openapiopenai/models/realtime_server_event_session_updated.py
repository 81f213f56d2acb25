# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventSessionUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_session_updated_session import (
        RealtimeServerEventSessionUpdatedSession,
    )

__all__ = [
    "RealtimeServerEventSessionUpdated",
]


class RealtimeServerEventSessionUpdated(BaseModel):
    """Sent after the client has updated the session with `session.update`."""

    event_id: str
    """ID of the event."""
    type: Literal["session.updated"] = "session.updated"
    """Type: always `session.updated`."""
    session: RealtimeServerEventSessionUpdatedSession
    """Session settings now in effect."""
