# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookSafetyDeactivationIssued`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_safety_deactivation_issued_data import WebhookSafetyDeactivationIssuedData

__all__ = [
    "WebhookSafetyDeactivationIssued",
]


class WebhookSafetyDeactivationIssued(BaseModel):
    """Sent when a safety identifier of the organization is deactivated.

    Known as `SafetyDeactivationIssuedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["safety.deactivation_issued"] = "safety.deactivation_issued"
    """Type: always `safety.deactivation_issued`."""
    data: WebhookSafetyDeactivationIssuedData
    """The safety case that the event is about."""
    created_at_datetime = datetime_view("created_at")
