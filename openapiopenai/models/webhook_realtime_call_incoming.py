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
    """`WebhookRealtimeCallIncoming` of the API."""

    created_at: int
    """When it was made, in seconds since 1970."""
    id: str
    """Its id, by which other calls name it."""
    data: WebhookRealtimeCallIncomingData
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
    """Which variant this is: always `realtime.call.incoming`."""
    created_at_datetime = datetime_view("created_at")
