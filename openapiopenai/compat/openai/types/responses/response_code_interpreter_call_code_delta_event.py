# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent
from ..._models import BaseModel as BaseModel
