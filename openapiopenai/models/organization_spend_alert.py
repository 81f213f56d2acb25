"""Model `OrganizationSpendAlert`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_alert_notification_channel import SpendAlertNotificationChannel

__all__ = [
    "OrganizationSpendAlert",
]


class OrganizationSpendAlert(BaseModel):
    """`OrganizationSpendAlert` of the API."""

    id: str
    object: Literal["organization.spend_alert"] = "organization.spend_alert"
    threshold_amount: int
    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel
