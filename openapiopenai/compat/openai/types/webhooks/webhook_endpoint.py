# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_endpoint import WebhookEndpoint as WebhookEndpoint
from ..._models import BaseModel as BaseModel
