"""Model `WebhookLiveTransportIncomingDataSipHeadersItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookLiveTransportIncomingDataSipHeadersItem",
]


class WebhookLiveTransportIncomingDataSipHeadersItem(BaseModel):
    """`WebhookLiveTransportIncomingDataSipHeadersItem` of the API."""

    name: str
    value: str
