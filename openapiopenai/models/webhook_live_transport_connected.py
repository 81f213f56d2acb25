# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookLiveTransportConnected`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_transport_connected_data import WebhookLiveTransportConnectedData

__all__ = [
    "WebhookLiveTransportConnected",
]


class WebhookLiveTransportConnected(BaseModel):
    """Sent when a live session over WebRTC is created or becomes active; a sideband connection can join it by its ID.

    Known as `LiveTransportConnectedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["live.transport.connected"] = "live.transport.connected"
    """Type: always `live.transport.connected`."""
    data: WebhookLiveTransportConnectedData
    """The live session that the event is about."""
    created_at_datetime = datetime_view("created_at")
