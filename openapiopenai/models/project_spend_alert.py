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
    """An alert on spending of a project."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["project.spend_alert"] = "project.spend_alert"
    """Kind of object: always `project.spend_alert`."""
    threshold_amount: int
    """Amount of spending that sets off the alert, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the amount: always `USD`."""
    interval: Literal["month"] = "month"
    """Period that the amount is counted over: always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """Who is told, and how."""
