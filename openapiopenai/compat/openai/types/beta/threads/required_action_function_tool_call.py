# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_tool_call_object import RunToolCallObject as RequiredActionFunctionToolCall
from openapiopenai.models.run_tool_call_object_function import RunToolCallObjectFunction as Function
from ...._models import BaseModel as BaseModel
__all__ = ["RequiredActionFunctionToolCall", "Function", "BaseModel"]
