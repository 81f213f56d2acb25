# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookLiveTransportIncomingData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_transport_incoming_data_sip_headers_item import (
        WebhookLiveTransportIncomingDataSipHeadersItem,
    )

__all__ = [
    "WebhookLiveTransportIncomingData",
]


class WebhookLiveTransportIncomingData(BaseModel):
    """An incoming SIP call for a live session."""

    type: Literal["sip"] = "sip"
    """Type: always `sip`."""
    session_id: str
    """ID of the pending SIP session, `live_...`; use it unchanged to accept or reject the call."""
    sip_headers: list[WebhookLiveTransportIncomingDataSipHeadersItem]
    """Headers of the SIP INVITE request in their original order, repeated ones included, but without authorization headers; treat them as untrusted."""
    sip_media_security: Literal["rtp", "srtp"] | UnknownStr | None = None
    """Media security negotiated for the call: unencrypted (`rtp`) or encrypted (`srtp`); absent if unknown, and any other value is to be taken as unknown. It says nothing about the security of SIP signaling."""
