"""Model `WebhookBatchFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_batch_failed_data import WebhookBatchFailedData

__all__ = [
    "WebhookBatchFailed",
]


class WebhookBatchFailed(BaseModel):
    """`WebhookBatchFailed` of the API."""

    created_at: int
    id: str
    data: WebhookBatchFailedData
    object: Literal["event"] | None = None
    type: Literal["batch.failed"] = "batch.failed"
    created_at_datetime = datetime_view("created_at")
