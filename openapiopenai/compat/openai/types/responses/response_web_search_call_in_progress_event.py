# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent
from ..._models import BaseModel as BaseModel
