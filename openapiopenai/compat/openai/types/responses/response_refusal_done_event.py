# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
from ..._models import BaseModel as BaseModel
