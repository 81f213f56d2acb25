# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventSessionPaused`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventSessionPaused",
]


class LiveConnectServerEventSessionPaused(BaseModel):
    """Sent when inference pauses in a WebRTC session, since nobody spoke for `idle_timeout_s`. The connections and the session ID remain."""

    event_id: str
    """ID of the event."""
    type: Literal["session.paused"] = "session.paused"
    """Type: always `session.paused`."""
    client_event_id: str | None = None
    """ID of the client event that this event responds to, if that had one."""
