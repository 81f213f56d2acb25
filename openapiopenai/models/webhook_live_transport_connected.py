"""Model `WebhookLiveTransportConnected`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_transport_connected_data import WebhookLiveTransportConnectedData

__all__ = [
    "WebhookLiveTransportConnected",
]


class WebhookLiveTransportConnected(BaseModel):
    """`WebhookLiveTransportConnected` of the API."""

    id: str
    created_at: int
    data: WebhookLiveTransportConnectedData
    object: Literal["event"] = "event"
    type: Literal["live.transport.connected"] = "live.transport.connected"
    created_at_datetime = datetime_view("created_at")
