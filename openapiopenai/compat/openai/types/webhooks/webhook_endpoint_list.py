# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_endpoint_list_resource import WebhookEndpointListResource as WebhookEndpointList
from ..._models import BaseModel as BaseModel
from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
__all__ = ["WebhookEndpointList", "BaseModel", "WebhookEndpoint"]
