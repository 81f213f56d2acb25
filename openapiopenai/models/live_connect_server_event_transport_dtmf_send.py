# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventTransportDtmfSend`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventTransportDtmfSend",
]


class LiveConnectServerEventTransportDtmfSend(BaseModel):
    """Former name of the event for a sent DTMF tone; `transport.dtmf.sent` replaces it."""

    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    """Type: always `transport.dtmf.send`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    event: str
    """DTMF key: a digit, letter or symbol."""
