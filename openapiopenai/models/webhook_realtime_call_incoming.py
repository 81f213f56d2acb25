# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookRealtimeCallIncoming`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_realtime_call_incoming_data import WebhookRealtimeCallIncomingData

__all__ = [
    "WebhookRealtimeCallIncoming",
]


class WebhookRealtimeCallIncoming(BaseModel):
    """Sent when an incoming SIP call can be accepted by Realtime. `live.call.incoming` may be sent for the same call; whichever of Realtime and Live accepts it first handles it.

    Known as `RealtimeCallIncomingWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
    """Type: always `realtime.call.incoming`."""
    data: WebhookRealtimeCallIncomingData
    """The incoming SIP call."""
    created_at_datetime = datetime_view("created_at")
