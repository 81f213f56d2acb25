# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectSpendAlert`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_alert_notification_channel import SpendAlertNotificationChannel

__all__ = [
    "ProjectSpendAlert",
]


class ProjectSpendAlert(BaseModel):
    """A spend alert of a project."""

    id: str
    """Its unique ID."""
    object: Literal["project.spend_alert"] = "project.spend_alert"
    """Kind of object: always `project.spend_alert`."""
    threshold_amount: int
    """Spend that triggers the alert, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the amount: always `USD`."""
    interval: Literal["month"] = "month"
    """Period over which spend is counted: always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """How notifications are sent, and to whom."""
