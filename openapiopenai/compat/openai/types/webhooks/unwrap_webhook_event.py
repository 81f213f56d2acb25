# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
