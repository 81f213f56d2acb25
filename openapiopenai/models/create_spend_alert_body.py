# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateSpendAlertBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Request body for creating or updating a spend alert."""

    threshold_amount: int
    """Spend that triggers the alert, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the amount: always `USD`."""
    interval: Literal["month"] = "month"
    """Period over which spend is counted: always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """How notifications are sent, and to whom."""


class CreateSpendAlertBodyDict(TypedDict, total=False):
    """`CreateSpendAlertBody` as a dict, for arguments."""

    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[SpendAlertNotificationChannelDict | SpendAlertNotificationChannel]
