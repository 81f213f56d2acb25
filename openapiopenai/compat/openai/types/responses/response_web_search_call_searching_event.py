# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent
from ..._models import BaseModel as BaseModel
