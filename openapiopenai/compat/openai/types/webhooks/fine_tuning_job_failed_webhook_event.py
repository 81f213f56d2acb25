# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_fine_tuning_job_failed import WebhookFineTuningJobFailed as FineTuningJobFailedWebhookEvent
from openapiopenai.models.webhook_fine_tuning_job_failed_data import WebhookFineTuningJobFailedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["FineTuningJobFailedWebhookEvent", "Data", "BaseModel"]
