# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent
from ..._models import BaseModel as BaseModel
