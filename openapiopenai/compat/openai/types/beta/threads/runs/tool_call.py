# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_details_tool_calls_object_tool_calls_item import RunStepDetailsToolCallsObjectToolCallsItem as ToolCall
from ....._utils import PropertyInfo as PropertyInfo
from .function_tool_call import FunctionToolCall as FunctionToolCall
from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
from .code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
__all__ = ["ToolCall", "PropertyInfo", "FunctionToolCall", "FileSearchToolCall", "CodeInterpreterToolCall"]
