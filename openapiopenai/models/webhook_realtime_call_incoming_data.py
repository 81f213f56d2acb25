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
    """`WebhookRealtimeCallIncomingData` of the API."""

    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    sip_media_security: Literal["rtp", "srtp"] | UnknownStr | None = None
