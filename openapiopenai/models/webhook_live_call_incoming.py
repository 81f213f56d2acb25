# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookLiveCallIncoming`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData

__all__ = [
    "WebhookLiveCallIncoming",
]


class WebhookLiveCallIncoming(BaseModel):
    """Sent when an incoming SIP call can be accepted by Live. `realtime.call.incoming` may be sent for the same call; whichever of Realtime and Live accepts it first handles it.

    Known as `LiveCallIncomingWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["live.call.incoming"] = "live.call.incoming"
    """Type: always `live.call.incoming`."""
    data: WebhookLiveCallIncomingData
    """The incoming SIP call."""
    created_at_datetime = datetime_view("created_at")
