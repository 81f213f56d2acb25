"""Model `WebhookRealtimeCallIncomingData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.webhook_realtime_call_incoming_data_sip_headers_item import (
        WebhookRealtimeCallIncomingDataSipHeadersItem,
    )

__all__ = [
    "WebhookRealtimeCallIncomingData",
]


class WebhookRealtimeCallIncomingData(BaseModel):
    """A call over SIP that waits to be accepted."""

    call_id: str
    """Id of the pending SIP call, `rtc_...`; `session_id` of `live.call.incoming` is the same."""
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    sip_media_security: Literal["rtp", "srtp"] | UnknownStr | None = None
    """How its audio is carried: openly (`rtp`) or encrypted (`srtp`); absent where that is not known."""
