# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookResponseIncomplete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_response_incomplete_data import WebhookResponseIncompleteData

__all__ = [
    "WebhookResponseIncomplete",
]


class WebhookResponseIncomplete(BaseModel):
    """Sent when a background response was interrupted.

    Known as `ResponseIncompleteWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Type: always `response.incomplete`."""
    data: WebhookResponseIncompleteData
    """The response that the event is about."""
    created_at_datetime = datetime_view("created_at")
