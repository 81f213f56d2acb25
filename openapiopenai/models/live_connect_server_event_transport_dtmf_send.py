"""Model `LiveConnectServerEventTransportDtmfSend`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfSend",
]


class LiveConnectServerEventTransportDtmfSend(BaseModel):
    """A key of the phone was pressed, as it was told earlier; `transport.dtmf.sent` tells it now."""

    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    """Which variant this is: always `transport.dtmf.send`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    event: str
    """The key."""
