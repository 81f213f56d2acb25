# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_safety_deactivation_issued import WebhookSafetyDeactivationIssued as SafetyDeactivationIssuedWebhookEvent
from openapiopenai.models.webhook_safety_deactivation_issued_data import WebhookSafetyDeactivationIssuedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["SafetyDeactivationIssuedWebhookEvent", "Data", "BaseModel"]
