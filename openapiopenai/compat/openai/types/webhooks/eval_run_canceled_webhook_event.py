# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_eval_run_canceled import WebhookEvalRunCanceled as EvalRunCanceledWebhookEvent
from openapiopenai.models.webhook_eval_run_canceled_data import WebhookEvalRunCanceledData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["EvalRunCanceledWebhookEvent", "Data", "BaseModel"]
