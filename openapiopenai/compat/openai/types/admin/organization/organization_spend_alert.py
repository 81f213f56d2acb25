# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
from openapiopenai.models.spend_alert_notification_channel import SpendAlertNotificationChannel as NotificationChannel
from ...._models import BaseModel as BaseModel
__all__ = ["OrganizationSpendAlert", "NotificationChannel", "BaseModel"]
