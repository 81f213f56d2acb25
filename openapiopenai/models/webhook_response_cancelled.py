"""Model `WebhookResponseCancelled`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_response_cancelled_data import WebhookResponseCancelledData

__all__ = [
    "WebhookResponseCancelled",
]


class WebhookResponseCancelled(BaseModel):
    """A background response has been canceled."""

    created_at: int
    """When it was made, in seconds since 1970."""
    id: str
    """Id of the event."""
    data: WebhookResponseCancelledData
    """Which response it is."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    type: Literal["response.cancelled"] = "response.cancelled"
    """Which variant this is: always `response.cancelled`."""
    created_at_datetime = datetime_view("created_at")
