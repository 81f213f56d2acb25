# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookSafetyAlertCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_safety_alert_created_data import WebhookSafetyAlertCreatedData

__all__ = [
    "WebhookSafetyAlertCreated",
]


class WebhookSafetyAlertCreated(BaseModel):
    """Sent when there is an approved safety alert for an API project.

    Known as `SafetyAlertCreatedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["safety.alert.created"] = "safety.alert.created"
    """Type: always `safety.alert.created`."""
    data: WebhookSafetyAlertCreatedData
    """The alert that the event is about."""
    created_at_datetime = datetime_view("created_at")
