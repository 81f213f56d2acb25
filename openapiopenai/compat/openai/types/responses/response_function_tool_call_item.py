# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_tool_call_resource import FunctionToolCallResource as ResponseFunctionToolCallItem
__all__ = ["ResponseFunctionToolCallItem"]
