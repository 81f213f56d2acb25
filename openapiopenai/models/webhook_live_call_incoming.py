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
    """`WebhookLiveCallIncoming` of the API."""

    created_at: int
    id: str
    data: WebhookLiveCallIncomingData
    object: Literal["event"] | None = None
    type: Literal["live.call.incoming"] = "live.call.incoming"
    created_at_datetime = datetime_view("created_at")
