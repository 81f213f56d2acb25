# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_safety_alert_created import WebhookSafetyAlertCreated as SafetyAlertCreatedWebhookEvent
from openapiopenai.models.webhook_safety_alert_created_data import WebhookSafetyAlertCreatedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["SafetyAlertCreatedWebhookEvent", "Data", "BaseModel"]
