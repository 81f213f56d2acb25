# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventTransportDtmfSent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfSent",
]


class LiveConnectServerEventTransportDtmfSent(BaseModel):
    """Sent when a DTMF tone requested by the client was sent; sideband only."""

    type: Literal["transport.dtmf.sent"] = "transport.dtmf.sent"
    """Type: always `transport.dtmf.sent`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    event: str
    """DTMF key: a digit, letter or symbol."""
