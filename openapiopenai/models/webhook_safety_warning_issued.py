"""Model `WebhookSafetyWarningIssued`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_safety_warning_issued_data import WebhookSafetyWarningIssuedData

__all__ = [
    "WebhookSafetyWarningIssued",
]


class WebhookSafetyWarningIssued(BaseModel):
    """`WebhookSafetyWarningIssued` of the API."""

    id: str
    created_at: int
    data: WebhookSafetyWarningIssuedData
    object: Literal["event"] = "event"
    type: Literal["safety.warning_issued"] = "safety.warning_issued"
    created_at_datetime = datetime_view("created_at")
