# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookBatchFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_batch_failed_data import WebhookBatchFailedData

__all__ = [
    "WebhookBatchFailed",
]


class WebhookBatchFailed(BaseModel):
    """Sent when a batch has failed.

    Known as `BatchFailedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["batch.failed"] = "batch.failed"
    """Type: always `batch.failed`."""
    data: WebhookBatchFailedData
    """The batch that the event is about."""
    created_at_datetime = datetime_view("created_at")
