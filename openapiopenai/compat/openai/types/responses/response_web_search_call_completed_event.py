# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent
from ..._models import BaseModel as BaseModel
