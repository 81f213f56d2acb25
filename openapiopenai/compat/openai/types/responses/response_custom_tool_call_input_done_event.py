# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent
from ..._models import BaseModel as BaseModel
