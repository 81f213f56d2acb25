# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEvalRunCanceled`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_eval_run_canceled_data import WebhookEvalRunCanceledData

__all__ = [
    "WebhookEvalRunCanceled",
]


class WebhookEvalRunCanceled(BaseModel):
    """Sent when a run of an eval is canceled.

    Known as `EvalRunCanceledWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["eval.run.canceled"] = "eval.run.canceled"
    """Type: always `eval.run.canceled`."""
    data: WebhookEvalRunCanceledData
    """The evaluation run that the event is about."""
    created_at_datetime = datetime_view("created_at")
