"""Model `LiveConnectServerEventTransportRinging`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportRinging",
]


class LiveConnectServerEventTransportRinging(BaseModel):
    """`LiveConnectServerEventTransportRinging` of the API."""

    event_id: str
    session_id: str
    type: Literal["transport.ringing"] = "transport.ringing"
