# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookFineTuningJobFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_fine_tuning_job_failed_data import WebhookFineTuningJobFailedData

__all__ = [
    "WebhookFineTuningJobFailed",
]


class WebhookFineTuningJobFailed(BaseModel):
    """Sent when a fine-tuning job has failed.

    Known as `FineTuningJobFailedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["fine_tuning.job.failed"] = "fine_tuning.job.failed"
    """Type: always `fine_tuning.job.failed`."""
    data: WebhookFineTuningJobFailedData
    """The fine-tuning job that the event is about."""
    created_at_datetime = datetime_view("created_at")
