"""Model `WebhookLiveCallIncomingData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.webhook_live_call_incoming_data_sip_headers_item import (
        WebhookLiveCallIncomingDataSipHeadersItem,
    )

__all__ = [
    "WebhookLiveCallIncomingData",
]


class WebhookLiveCallIncomingData(BaseModel):
    """The SIP call that has come in."""

    session_id: str
    """Id of the pending SIP call, `rtc_...`; `call_id` of `realtime.call.incoming` is the same."""
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]
    """Headers of the SIP invite."""
    sip_media_security: Literal["rtp", "srtp"] | UnknownStr | None = None
    """How its audio is carried: openly (`rtp`) or encrypted (`srtp`); absent where that is not known."""
