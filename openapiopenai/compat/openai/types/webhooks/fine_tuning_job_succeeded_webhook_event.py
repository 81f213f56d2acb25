# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_fine_tuning_job_succeeded import WebhookFineTuningJobSucceeded as FineTuningJobSucceededWebhookEvent
from openapiopenai.models.webhook_fine_tuning_job_succeeded_data import WebhookFineTuningJobSucceededData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["FineTuningJobSucceededWebhookEvent", "Data", "BaseModel"]
