"""Model `WebhookLiveTransportConnectedData`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookLiveTransportConnectedData",
]


class WebhookLiveTransportConnectedData(BaseModel):
    """`WebhookLiveTransportConnectedData` of the API."""

    session_id: str
    type: Literal["webrtc"] = "webrtc"
