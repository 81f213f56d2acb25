# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventTransportRinging`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventTransportRinging",
]


class LiveConnectServerEventTransportRinging(BaseModel):
    """Sent when the called phone is ringing or its provider sends early media; sideband only."""

    type: Literal["transport.ringing"] = "transport.ringing"
    """Type: always `transport.ringing`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
