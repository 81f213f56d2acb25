# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_endpoint_deleted import WebhookEndpointDeleted as DeletedWebhookEndpoint
__all__ = ["DeletedWebhookEndpoint"]
