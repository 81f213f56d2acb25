# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventTransportAnswered`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventTransportAnswered",
]


class LiveConnectServerEventTransportAnswered(BaseModel):
    """Sent when the call was answered and the callee can be heard; sideband only."""

    type: Literal["transport.answered"] = "transport.answered"
    """Type: always `transport.answered`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
