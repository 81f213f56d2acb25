"""Model `WebhookLiveCallIncoming`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData

__all__ = [
    "WebhookLiveCallIncoming",
]


class WebhookLiveCallIncoming(BaseModel):
    """Sent when a SIP call has come in that Live can accept. `realtime.call.incoming` may come for the same call; whichever of Realtime and Live accepts it first runs it."""

    id: str
    """Id of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["live.call.incoming"] = "live.call.incoming"
    """Which variant this is: always `live.call.incoming`."""
    data: WebhookLiveCallIncomingData
    """Which call it is."""
    created_at_datetime = datetime_view("created_at")
