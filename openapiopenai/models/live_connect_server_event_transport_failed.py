"""Model `LiveConnectServerEventTransportFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_connect_server_event_transport_failed_error import (
        LiveConnectServerEventTransportFailedError,
    )

__all__ = [
    "LiveConnectServerEventTransportFailed",
]


class LiveConnectServerEventTransportFailed(BaseModel):
    """`LiveConnectServerEventTransportFailed` of the API."""

    error: LiveConnectServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"] = "transport.failed"
