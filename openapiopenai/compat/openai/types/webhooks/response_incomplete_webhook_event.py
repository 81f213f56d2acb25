# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_response_incomplete import WebhookResponseIncomplete as ResponseIncompleteWebhookEvent
from openapiopenai.models.webhook_response_incomplete_data import WebhookResponseIncompleteData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseIncompleteWebhookEvent", "Data", "BaseModel"]
