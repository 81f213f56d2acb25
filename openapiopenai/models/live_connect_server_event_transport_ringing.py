"""Model `LiveConnectServerEventTransportRinging`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportRinging",
]


class LiveConnectServerEventTransportRinging(BaseModel):
    """The phone that was called rings; over a sideband only."""

    type: Literal["transport.ringing"] = "transport.ringing"
    """Which variant this is: always `transport.ringing`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
