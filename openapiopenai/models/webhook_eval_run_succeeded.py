# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEvalRunSucceeded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_eval_run_succeeded_data import WebhookEvalRunSucceededData

__all__ = [
    "WebhookEvalRunSucceeded",
]


class WebhookEvalRunSucceeded(BaseModel):
    """Sent when a run of an eval has succeeded.

    Known as `EvalRunSucceededWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["eval.run.succeeded"] = "eval.run.succeeded"
    """Type: always `eval.run.succeeded`."""
    data: WebhookEvalRunSucceededData
    """The evaluation run that the event is about."""
    created_at_datetime = datetime_view("created_at")
