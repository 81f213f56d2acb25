"""Model `LiveConnectServerEventTransportDtmfSent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfSent",
]


class LiveConnectServerEventTransportDtmfSent(BaseModel):
    """A key of the phone was pressed as the client wanted; over a sideband only."""

    type: Literal["transport.dtmf.sent"] = "transport.dtmf.sent"
    """Which variant this is: always `transport.dtmf.sent`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    event: str
    """The key."""
