# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookLiveTransportConnectedData`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookLiveTransportConnectedData",
]


class WebhookLiveTransportConnectedData(BaseModel):
    """The live session that an event is about."""

    type: Literal["webrtc"] = "webrtc"
    """Type: always `webrtc`."""
    session_id: str
    """ID of the session, for a sideband connection."""
