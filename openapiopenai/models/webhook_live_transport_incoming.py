# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookLiveTransportIncoming`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_transport_incoming_data import WebhookLiveTransportIncomingData

__all__ = [
    "WebhookLiveTransportIncoming",
]


class WebhookLiveTransportIncoming(BaseModel):
    """Sent when an incoming SIP call can be accepted as a live session. `realtime.call.incoming` may be sent for the same call; whichever of the Live and Realtime APIs accepts it first handles it.

    Known as `LiveTransportIncomingWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["live.transport.incoming"] = "live.transport.incoming"
    """Type: always `live.transport.incoming`."""
    data: WebhookLiveTransportIncomingData
    """The incoming SIP call."""
    created_at_datetime = datetime_view("created_at")
