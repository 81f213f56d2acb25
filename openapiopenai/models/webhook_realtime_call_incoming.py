"""Model `WebhookRealtimeCallIncoming`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_realtime_call_incoming_data import WebhookRealtimeCallIncomingData

__all__ = [
    "WebhookRealtimeCallIncoming",
]


class WebhookRealtimeCallIncoming(BaseModel):
    """A call over SIP waits to be accepted. `live.call.incoming` may come for the same call: whether it becomes a realtime or a live session is settled by what accepts it first."""

    id: str
    """Id of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
    """Which variant this is: always `realtime.call.incoming`."""
    data: WebhookRealtimeCallIncomingData
    """What is known of the call."""
    created_at_datetime = datetime_view("created_at")
