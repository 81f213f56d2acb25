"""Model `WebhookLiveTransportIncomingData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_transport_incoming_data_sip_headers_item import (
        WebhookLiveTransportIncomingDataSipHeadersItem,
    )

__all__ = [
    "WebhookLiveTransportIncomingData",
]


class WebhookLiveTransportIncomingData(BaseModel):
    """A call for a live session that has come in."""

    type: Literal["sip"] = "sip"
    """Which variant this is: always `sip`."""
    session_id: str
    """Id of the pending SIP session, `live_...`; give it as it is to accept or reject the call."""
    sip_headers: list[WebhookLiveTransportIncomingDataSipHeadersItem]
    """Headers of the SIP invitation, without those of authorization; not to be trusted."""
    sip_media_security: Literal["rtp", "srtp"] | UnknownStr | None = None
    """How its audio is carried: openly (`rtp`) or encrypted (`srtp`); absent where that is not known."""
