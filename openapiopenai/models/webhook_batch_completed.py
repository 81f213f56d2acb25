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
    """Sent when a batch is complete."""

    created_at: int
    """When it was made, in seconds since 1970."""
    id: str
    """Id of the event."""
    data: WebhookBatchCompletedData
    """Which batch it is."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    type: Literal["batch.completed"] = "batch.completed"
    """Which variant this is: always `batch.completed`."""
    created_at_datetime = datetime_view("created_at")
