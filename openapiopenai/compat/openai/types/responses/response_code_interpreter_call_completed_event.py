# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent
from ..._models import BaseModel as BaseModel
