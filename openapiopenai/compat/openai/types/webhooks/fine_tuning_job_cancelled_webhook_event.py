# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_fine_tuning_job_cancelled import WebhookFineTuningJobCancelled as FineTuningJobCancelledWebhookEvent
from openapiopenai.models.webhook_fine_tuning_job_cancelled_data import WebhookFineTuningJobCancelledData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["FineTuningJobCancelledWebhookEvent", "Data", "BaseModel"]
