# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_eval_run_failed import WebhookEvalRunFailed as EvalRunFailedWebhookEvent
from openapiopenai.models.webhook_eval_run_failed_data import WebhookEvalRunFailedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["EvalRunFailedWebhookEvent", "Data", "BaseModel"]
