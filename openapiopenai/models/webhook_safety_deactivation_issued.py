"""Model `WebhookSafetyDeactivationIssued`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_safety_deactivation_issued_data import WebhookSafetyDeactivationIssuedData

__all__ = [
    "WebhookSafetyDeactivationIssued",
]


class WebhookSafetyDeactivationIssued(BaseModel):
    """`WebhookSafetyDeactivationIssued` of the API."""

    id: str
    created_at: int
    data: WebhookSafetyDeactivationIssuedData
    object: Literal["event"] = "event"
    type: Literal["safety.deactivation_issued"] = "safety.deactivation_issued"
    created_at_datetime = datetime_view("created_at")
