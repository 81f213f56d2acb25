"""Model `WebhookResponseCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_response_completed_data import WebhookResponseCompletedData

__all__ = [
    "WebhookResponseCompleted",
]


class WebhookResponseCompleted(BaseModel):
    """`WebhookResponseCompleted` of the API."""

    created_at: int
    id: str
    data: WebhookResponseCompletedData
    object: Literal["event"] | None = None
    type: Literal["response.completed"] = "response.completed"
    created_at_datetime = datetime_view("created_at")
