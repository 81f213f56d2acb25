# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_batch_completed import WebhookBatchCompleted as BatchCompletedWebhookEvent
from openapiopenai.models.webhook_batch_completed_data import WebhookBatchCompletedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["BatchCompletedWebhookEvent", "Data", "BaseModel"]
