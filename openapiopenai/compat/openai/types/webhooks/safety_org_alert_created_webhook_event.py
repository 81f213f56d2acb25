# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_safety_org_alert_created import WebhookSafetyOrgAlertCreated as SafetyOrgAlertCreatedWebhookEvent
from openapiopenai.models.webhook_safety_org_alert_created_data import WebhookSafetyOrgAlertCreatedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["SafetyOrgAlertCreatedWebhookEvent", "Data", "BaseModel"]
