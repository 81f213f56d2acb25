# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_response_completed import WebhookResponseCompleted as ResponseCompletedWebhookEvent
from openapiopenai.models.webhook_response_completed_data import WebhookResponseCompletedData as Data
__all__ = ["ResponseCompletedWebhookEvent", "Data"]
