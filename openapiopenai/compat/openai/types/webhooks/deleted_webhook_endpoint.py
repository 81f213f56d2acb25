# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_endpoint_deleted import WebhookEndpointDeleted as DeletedWebhookEndpoint
from ..._models import BaseModel as BaseModel
__all__ = ["DeletedWebhookEndpoint", "BaseModel"]
