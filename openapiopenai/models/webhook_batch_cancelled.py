# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookBatchCancelled`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_batch_cancelled_data import WebhookBatchCancelledData

__all__ = [
    "WebhookBatchCancelled",
]


class WebhookBatchCancelled(BaseModel):
    """Sent when a batch is canceled.

    Known as `BatchCancelledWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["batch.cancelled"] = "batch.cancelled"
    """Type: always `batch.cancelled`."""
    data: WebhookBatchCancelledData
    """The batch that the event is about."""
    created_at_datetime = datetime_view("created_at")
