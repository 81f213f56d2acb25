# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_webhook_endpoint_request import CreateWebhookEndpointRequestDict as WebhookCreateParams
__all__ = ["WebhookCreateParams"]
