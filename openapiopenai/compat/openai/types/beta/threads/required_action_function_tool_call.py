# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_tool_call_object import RunToolCallObject as RequiredActionFunctionToolCall
from openapiopenai.models.run_tool_call_object_function import RunToolCallObjectFunction as Function
__all__ = ["RequiredActionFunctionToolCall", "Function"]
