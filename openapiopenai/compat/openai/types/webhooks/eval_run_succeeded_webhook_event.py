# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_eval_run_succeeded import WebhookEvalRunSucceeded as EvalRunSucceededWebhookEvent
from openapiopenai.models.webhook_eval_run_succeeded_data import WebhookEvalRunSucceededData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["EvalRunSucceededWebhookEvent", "Data", "BaseModel"]
