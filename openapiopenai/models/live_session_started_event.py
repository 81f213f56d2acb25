# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionStartedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_resource import LiveSessionResource

__all__ = [
    "LiveSessionStartedEvent",
]


class LiveSessionStartedEvent(BaseModel):
    """Sent when the session has started."""

    type: Literal["session.started"] = "session.started"
    """Type: always `session.started`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    session: LiveSessionResource
    """The session with its effective settings, including server defaults."""
