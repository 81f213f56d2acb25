# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_object_tools_item import AssistantObjectToolsItem as AssistantTool
from ..._utils import PropertyInfo as PropertyInfo
from .function_tool import FunctionTool as FunctionTool
from .file_search_tool import FileSearchTool as FileSearchTool
from .code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
__all__ = ["AssistantTool", "PropertyInfo", "FunctionTool", "FileSearchTool", "CodeInterpreterTool"]
