# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventTransportFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_connect_server_event_transport_failed_error import (
        LiveConnectServerEventTransportFailedError,
    )

__all__ = [
    "LiveConnectServerEventTransportFailed",
]


class LiveConnectServerEventTransportFailed(BaseModel):
    """Sent when a call could not be set up; sideband only."""

    type: Literal["transport.failed"] = "transport.failed"
    """Type: always `transport.failed`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    error: LiveConnectServerEventTransportFailedError
    """What went wrong."""
