"""Model `WebhookRealtimeCallIncomingDataSipHeadersItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookRealtimeCallIncomingDataSipHeadersItem",
]


class WebhookRealtimeCallIncomingDataSipHeadersItem(BaseModel):
    """`WebhookRealtimeCallIncomingDataSipHeadersItem` of the API."""

    name: str
    value: str
