"""Model `WebhookEvalRunFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_eval_run_failed_data import WebhookEvalRunFailedData

__all__ = [
    "WebhookEvalRunFailed",
]


class WebhookEvalRunFailed(BaseModel):
    """Sent when a run of an eval has failed."""

    id: str
    """Id of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["eval.run.failed"] = "eval.run.failed"
    """Which variant this is: always `eval.run.failed`."""
    data: WebhookEvalRunFailedData
    """Which run it is."""
    created_at_datetime = datetime_view("created_at")
