"""Model `WebhookBatchExpired`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_batch_expired_data import WebhookBatchExpiredData

__all__ = [
    "WebhookBatchExpired",
]


class WebhookBatchExpired(BaseModel):
    """Sent when a batch has expired."""

    created_at: int
    """When it was made, in seconds since 1970."""
    id: str
    """Id of the event."""
    data: WebhookBatchExpiredData
    """Which batch it is."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    type: Literal["batch.expired"] = "batch.expired"
    """Which variant this is: always `batch.expired`."""
    created_at_datetime = datetime_view("created_at")
