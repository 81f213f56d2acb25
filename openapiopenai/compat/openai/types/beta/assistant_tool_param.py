# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_assistant_request_tools_item import CreateAssistantRequestToolsItemDict as AssistantToolParam
from .function_tool_param import FunctionToolParam as FunctionToolParam
from .file_search_tool_param import FileSearchToolParam as FileSearchToolParam
from .code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
__all__ = ["AssistantToolParam", "FunctionToolParam", "FileSearchToolParam", "CodeInterpreterToolParam"]
