# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookSafetyOrgAlertCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_safety_org_alert_created_data import WebhookSafetyOrgAlertCreatedData

__all__ = [
    "WebhookSafetyOrgAlertCreated",
]


class WebhookSafetyOrgAlertCreated(BaseModel):
    """Sent when there is an approved safety alert for the workspace.

    Known as `SafetyOrgAlertCreatedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["safety.org_alert.created"] = "safety.org_alert.created"
    """Type: always `safety.org_alert.created`."""
    data: WebhookSafetyOrgAlertCreatedData
    """The alert that the event is about."""
    created_at_datetime = datetime_view("created_at")
