"""Model `WebhookResponseFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_response_failed_data import WebhookResponseFailedData

__all__ = [
    "WebhookResponseFailed",
]


class WebhookResponseFailed(BaseModel):
    """`WebhookResponseFailed` of the API."""

    created_at: int
    id: str
    data: WebhookResponseFailedData
    object: Literal["event"] | None = None
    type: Literal["response.failed"] = "response.failed"
    created_at_datetime = datetime_view("created_at")
