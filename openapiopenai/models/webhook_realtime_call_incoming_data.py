# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookRealtimeCallIncomingData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.webhook_realtime_call_incoming_data_sip_headers_item import (
        WebhookRealtimeCallIncomingDataSipHeadersItem,
    )

__all__ = [
    "WebhookRealtimeCallIncomingData",
]


class WebhookRealtimeCallIncomingData(BaseModel):
    """An incoming SIP call."""

    call_id: str
    """ID of the pending SIP session, `rtc_...`; the same as `session_id` in `live.call.incoming`."""
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    """Headers of the SIP INVITE request."""
    sip_media_security: Literal["rtp", "srtp"] | UnknownStr | None = None
    """Media security negotiated for the call: unencrypted (`rtp`) or encrypted (`srtp`); absent if unknown, and any other value is to be taken as unknown. It says nothing about the security of SIP signaling."""
