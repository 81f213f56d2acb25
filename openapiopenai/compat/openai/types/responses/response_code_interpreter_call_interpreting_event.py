# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent
from ..._models import BaseModel as BaseModel
