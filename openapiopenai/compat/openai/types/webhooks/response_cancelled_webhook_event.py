# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_response_cancelled import WebhookResponseCancelled as ResponseCancelledWebhookEvent
from openapiopenai.models.webhook_response_cancelled_data import WebhookResponseCancelledData as Data
__all__ = ["ResponseCancelledWebhookEvent", "Data"]
