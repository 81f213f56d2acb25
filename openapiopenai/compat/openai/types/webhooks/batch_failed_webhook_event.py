# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_batch_failed import WebhookBatchFailed as BatchFailedWebhookEvent
from openapiopenai.models.webhook_batch_failed_data import WebhookBatchFailedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["BatchFailedWebhookEvent", "Data", "BaseModel"]
