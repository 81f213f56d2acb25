# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_batch_cancelled import WebhookBatchCancelled as BatchCancelledWebhookEvent
from openapiopenai.models.webhook_batch_cancelled_data import WebhookBatchCancelledData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["BatchCancelledWebhookEvent", "Data", "BaseModel"]
