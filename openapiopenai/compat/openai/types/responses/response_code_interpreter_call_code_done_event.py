# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent
from ..._models import BaseModel as BaseModel
