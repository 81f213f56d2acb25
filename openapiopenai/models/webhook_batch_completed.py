"""Model `WebhookBatchCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_batch_completed_data import WebhookBatchCompletedData

__all__ = [
    "WebhookBatchCompleted",
]


class WebhookBatchCompleted(BaseModel):
    """`WebhookBatchCompleted` of the API."""

    created_at: int
    id: str
    data: WebhookBatchCompletedData
    object: Literal["event"] | None = None
    type: Literal["batch.completed"] = "batch.completed"
    created_at_datetime = datetime_view("created_at")
