# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_object_tool_calls_item import RunStepDeltaStepDetailsToolCallsObjectToolCallsItem as ToolCallDelta
from ....._utils import PropertyInfo as PropertyInfo
from .function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
from .file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
__all__ = ["ToolCallDelta", "PropertyInfo", "FunctionToolCallDelta", "FileSearchToolCallDelta", "CodeInterpreterToolCallDelta"]
