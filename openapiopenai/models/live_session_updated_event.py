# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionUpdatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_resource import LiveSessionResource

__all__ = [
    "LiveSessionUpdatedEvent",
]


class LiveSessionUpdatedEvent(BaseModel):
    """Sent after the client has updated the session with `session.update`."""

    type: Literal["session.updated"] = "session.updated"
    """Type: always `session.updated`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    session: LiveSessionResource
    """Session settings now in effect."""
