# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.test_webhook_endpoint_request import TestWebhookEndpointRequestDict as WebhookTestParams
__all__ = ["WebhookTestParams"]
