# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent
from ..._models import BaseModel as BaseModel
