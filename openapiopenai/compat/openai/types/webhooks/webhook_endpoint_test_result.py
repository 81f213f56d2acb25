# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_endpoint_test_result import WebhookEndpointTestResult as WebhookEndpointTestResult
from ..._models import BaseModel as BaseModel
