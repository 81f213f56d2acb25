# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookSafetyWarningIssued`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_safety_warning_issued_data import WebhookSafetyWarningIssuedData

__all__ = [
    "WebhookSafetyWarningIssued",
]


class WebhookSafetyWarningIssued(BaseModel):
    """Sent when a warning is issued for a safety identifier of the organization.

    Known as `SafetyWarningIssuedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["safety.warning_issued"] = "safety.warning_issued"
    """Type: always `safety.warning_issued`."""
    data: WebhookSafetyWarningIssuedData
    """The safety case that the event is about."""
    created_at_datetime = datetime_view("created_at")
