"""Model `LiveConnectServerEventTransportDtmfSend`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfSend",
]


class LiveConnectServerEventTransportDtmfSend(BaseModel):
    """`LiveConnectServerEventTransportDtmfSend` of the API."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    client_event_id: str | None = None
