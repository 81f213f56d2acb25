# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_batch_expired import WebhookBatchExpired as BatchExpiredWebhookEvent
from openapiopenai.models.webhook_batch_expired_data import WebhookBatchExpiredData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["BatchExpiredWebhookEvent", "Data", "BaseModel"]
