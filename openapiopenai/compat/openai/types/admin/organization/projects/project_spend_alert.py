# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
from openapiopenai.models.spend_alert_notification_channel import SpendAlertNotificationChannel as NotificationChannel
from ....._models import BaseModel as BaseModel
__all__ = ["ProjectSpendAlert", "NotificationChannel", "BaseModel"]
