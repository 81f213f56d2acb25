# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_endpoint_list_resource import WebhookEndpointListResource as WebhookEndpointList
__all__ = ["WebhookEndpointList"]
