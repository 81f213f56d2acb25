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
    """A background response is complete."""

    id: str
    """Id of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["response.completed"] = "response.completed"
    """Which variant this is: always `response.completed`."""
    data: WebhookResponseCompletedData
    """Which response it is."""
    created_at_datetime = datetime_view("created_at")
