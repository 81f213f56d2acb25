# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookBatchCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_batch_completed_data import WebhookBatchCompletedData

__all__ = [
    "WebhookBatchCompleted",
]


class WebhookBatchCompleted(BaseModel):
    """Sent when a batch is complete.

    Known as `BatchCompletedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["batch.completed"] = "batch.completed"
    """Type: always `batch.completed`."""
    data: WebhookBatchCompletedData
    """The batch that the event is about."""
    created_at_datetime = datetime_view("created_at")
