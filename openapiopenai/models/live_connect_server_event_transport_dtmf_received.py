"""Model `LiveConnectServerEventTransportDtmfReceived`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfReceived",
]


class LiveConnectServerEventTransportDtmfReceived(BaseModel):
    """The caller has pressed a key of the phone; over a sideband only."""

    type: Literal["transport.dtmf.received"] = "transport.dtmf.received"
    """Which variant this is: always `transport.dtmf.received`."""
    event_id: str
    """Id of the event."""
    event: str
    """The key."""
