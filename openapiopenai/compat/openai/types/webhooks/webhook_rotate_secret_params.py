# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.rotate_secret_webhook_endpoint_request import RotateSecretWebhookEndpointRequestDict as WebhookRotateSecretParams
__all__ = ["WebhookRotateSecretParams"]
