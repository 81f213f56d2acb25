"""Model `LiveConnectServerEventTransportDtmfSent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfSent",
]


class LiveConnectServerEventTransportDtmfSent(BaseModel):
    """`LiveConnectServerEventTransportDtmfSent` of the API."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"] = "transport.dtmf.sent"
    client_event_id: str | None = None
