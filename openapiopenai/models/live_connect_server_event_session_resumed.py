# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventSessionResumed`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventSessionResumed",
]


class LiveConnectServerEventSessionResumed(BaseModel):
    """Sent when speech has resumed inference in a WebRTC session, and audio is processed again."""

    event_id: str
    """ID of the event."""
    type: Literal["session.resumed"] = "session.resumed"
    """Type: always `session.resumed`."""
    client_event_id: str | None = None
    """ID of the client event that this event responds to, if that had one."""
