"""Model `WebhookBatchCancelled`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_batch_cancelled_data import WebhookBatchCancelledData

__all__ = [
    "WebhookBatchCancelled",
]


class WebhookBatchCancelled(BaseModel):
    """`WebhookBatchCancelled` of the API."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    object: Literal["event"] | None = None
    type: Literal["batch.cancelled"] = "batch.cancelled"
    created_at_datetime = datetime_view("created_at")
