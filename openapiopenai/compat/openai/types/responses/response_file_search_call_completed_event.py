# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent
from ..._models import BaseModel as BaseModel
