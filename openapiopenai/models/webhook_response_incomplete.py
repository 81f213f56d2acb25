"""Model `WebhookResponseIncomplete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_response_incomplete_data import WebhookResponseIncompleteData

__all__ = [
    "WebhookResponseIncomplete",
]


class WebhookResponseIncomplete(BaseModel):
    """A background response was interrupted."""

    id: str
    """Id of the event."""
    object: Literal["event"] | None = None
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Which variant this is: always `response.incomplete`."""
    data: WebhookResponseIncompleteData
    """Which response it is."""
    created_at_datetime = datetime_view("created_at")
