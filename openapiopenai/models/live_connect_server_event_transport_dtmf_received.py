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
    type: Literal["transport.dtmf.received"] = "transport.dtmf.received"
