"""Model `LiveConnectServerEventTransportAnswered`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportAnswered",
]


class LiveConnectServerEventTransportAnswered(BaseModel):
    """`LiveConnectServerEventTransportAnswered` of the API."""

    event_id: str
    session_id: str
    type: Literal["transport.answered"] = "transport.answered"
