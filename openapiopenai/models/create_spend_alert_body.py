"""Model `CreateSpendAlertBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_alert_notification_channel import (
        SpendAlertNotificationChannel,
        SpendAlertNotificationChannelDict,
    )

__all__ = [
    "CreateSpendAlertBody",
    "CreateSpendAlertBodyDict",
]


class CreateSpendAlertBody(BaseModel):
    """What an alert on spending is made from, or changed to."""

    threshold_amount: int
    """Amount of spending that sets off the alert, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the amount: always `USD`."""
    interval: Literal["month"] = "month"
    """Period that the amount is counted over: always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """Who is told, and how."""


class CreateSpendAlertBodyDict(TypedDict, total=False):
    """`CreateSpendAlertBody` as a dict, for arguments."""

    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[SpendAlertNotificationChannelDict | SpendAlertNotificationChannel]
