"""Model `WebhookSafetyOrgAlertCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_safety_org_alert_created_data import WebhookSafetyOrgAlertCreatedData

__all__ = [
    "WebhookSafetyOrgAlertCreated",
]


class WebhookSafetyOrgAlertCreated(BaseModel):
    """`WebhookSafetyOrgAlertCreated` of the API."""

    id: str
    created_at: int
    data: WebhookSafetyOrgAlertCreatedData
    object: Literal["event"] = "event"
    type: Literal["safety.org_alert.created"] = "safety.org_alert.created"
    created_at_datetime = datetime_view("created_at")
