# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent
from ..._models import BaseModel as BaseModel
