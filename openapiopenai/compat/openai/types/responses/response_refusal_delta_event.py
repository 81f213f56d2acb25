# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
from ..._models import BaseModel as BaseModel
