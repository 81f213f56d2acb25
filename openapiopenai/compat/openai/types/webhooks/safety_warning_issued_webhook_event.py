# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_safety_warning_issued import WebhookSafetyWarningIssued as SafetyWarningIssuedWebhookEvent
from openapiopenai.models.webhook_safety_warning_issued_data import WebhookSafetyWarningIssuedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["SafetyWarningIssuedWebhookEvent", "Data", "BaseModel"]
