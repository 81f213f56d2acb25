# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_tool_call_resource import FunctionToolCallResource as ResponseFunctionToolCallItem
from .response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
__all__ = ["ResponseFunctionToolCallItem", "ResponseFunctionToolCall"]
