"""Model `LiveConnectServerEventTransportDtmfReceived`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfReceived",
]


class LiveConnectServerEventTransportDtmfReceived(BaseModel):
    """`LiveConnectServerEventTransportDtmfReceived` of the API."""

    event: str
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.received"] = "transport.dtmf.received"
    """Which variant this is: always `transport.dtmf.received`."""
