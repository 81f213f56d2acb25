# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_eval_run_succeeded import WebhookEvalRunSucceeded as EvalRunSucceededWebhookEvent
from openapiopenai.models.webhook_eval_run_succeeded_data import WebhookEvalRunSucceededData as Data
__all__ = ["EvalRunSucceededWebhookEvent", "Data"]
