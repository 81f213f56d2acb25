# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_response_completed import WebhookResponseCompleted as ResponseCompletedWebhookEvent
from openapiopenai.models.webhook_response_completed_data import WebhookResponseCompletedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseCompletedWebhookEvent", "Data", "BaseModel"]
