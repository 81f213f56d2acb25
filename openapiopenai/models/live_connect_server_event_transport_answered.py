"""Model `LiveConnectServerEventTransportAnswered`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportAnswered",
]


class LiveConnectServerEventTransportAnswered(BaseModel):
    """Somebody has answered the call, and is heard; over a sideband only."""

    type: Literal["transport.answered"] = "transport.answered"
    """Which variant this is: always `transport.answered`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
