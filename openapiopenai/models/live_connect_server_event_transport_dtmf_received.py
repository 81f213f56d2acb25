# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventTransportDtmfReceived`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfReceived",
]


class LiveConnectServerEventTransportDtmfReceived(BaseModel):
    """Sent when the caller presses a phone key (DTMF); sideband only."""

    type: Literal["transport.dtmf.received"] = "transport.dtmf.received"
    """Type: always `transport.dtmf.received`."""
    event_id: str
    """ID of the event."""
    event: str
    """DTMF key: a digit, letter or symbol."""
