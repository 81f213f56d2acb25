"""Model `ProjectSpendAlert`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_alert_notification_channel import SpendAlertNotificationChannel

__all__ = [
    "ProjectSpendAlert",
]


class ProjectSpendAlert(BaseModel):
    """`ProjectSpendAlert` of the API."""

    id: str
    object: Literal["project.spend_alert"] = "project.spend_alert"
    threshold_amount: int
    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel
