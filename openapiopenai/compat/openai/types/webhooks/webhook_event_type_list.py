# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList
from ..._models import BaseModel as BaseModel
