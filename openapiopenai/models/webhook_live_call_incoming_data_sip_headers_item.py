"""Model `WebhookLiveCallIncomingDataSipHeadersItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookLiveCallIncomingDataSipHeadersItem",
]


class WebhookLiveCallIncomingDataSipHeadersItem(BaseModel):
    """`WebhookLiveCallIncomingDataSipHeadersItem` of the API."""

    name: str
    value: str
