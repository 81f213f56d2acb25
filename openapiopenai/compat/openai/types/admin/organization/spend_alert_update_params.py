# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_spend_alert_body import CreateSpendAlertBodyDict as SpendAlertUpdateParams
from openapiopenai.models.spend_alert_notification_channel import SpendAlertNotificationChannelDict as NotificationChannel
from ...._types import SequenceNotStr as SequenceNotStr
__all__ = ["SpendAlertUpdateParams", "NotificationChannel", "SequenceNotStr"]
