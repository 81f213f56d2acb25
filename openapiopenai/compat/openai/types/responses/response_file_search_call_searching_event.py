# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent
from ..._models import BaseModel as BaseModel
