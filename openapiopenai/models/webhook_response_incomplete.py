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
    """`WebhookResponseIncomplete` of the API."""

    created_at: int
    id: str
    data: WebhookResponseIncompleteData
    object: Literal["event"] | None = None
    type: Literal["response.incomplete"] = "response.incomplete"
    created_at_datetime = datetime_view("created_at")
