# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_endpoint_with_secret import WebhookEndpointWithSecret as WebhookEndpointWithSecret
from ..._models import BaseModel as BaseModel
