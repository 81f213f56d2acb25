# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationSpendAlert`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_alert_notification_channel import SpendAlertNotificationChannel

__all__ = [
    "OrganizationSpendAlert",
]


class OrganizationSpendAlert(BaseModel):
    """A spend alert of the organization."""

    id: str
    """Its unique ID."""
    object: Literal["organization.spend_alert"] = "organization.spend_alert"
    """Kind of object: always `organization.spend_alert`."""
    threshold_amount: int
    """Spend that triggers the alert, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the amount: always `USD`."""
    interval: Literal["month"] = "month"
    """Period over which spend is counted: always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """How notifications are sent, and to whom."""
