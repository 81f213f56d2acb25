# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_response_failed import WebhookResponseFailed as ResponseFailedWebhookEvent
from openapiopenai.models.webhook_response_failed_data import WebhookResponseFailedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseFailedWebhookEvent", "Data", "BaseModel"]
