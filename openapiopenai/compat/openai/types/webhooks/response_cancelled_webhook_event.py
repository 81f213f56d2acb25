# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_response_cancelled import WebhookResponseCancelled as ResponseCancelledWebhookEvent
from openapiopenai.models.webhook_response_cancelled_data import WebhookResponseCancelledData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseCancelledWebhookEvent", "Data", "BaseModel"]
