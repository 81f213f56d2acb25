# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_webhook_endpoint_request import UpdateWebhookEndpointRequestDict as WebhookUpdateParams
__all__ = ["WebhookUpdateParams"]
