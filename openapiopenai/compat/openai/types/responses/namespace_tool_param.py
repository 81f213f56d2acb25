# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.namespace_tool_param import NamespaceToolParamDict as NamespaceToolParam
from openapiopenai.models.namespace_tool_param_tools_item import NamespaceToolParamToolsItemDict as Tool
from openapiopenai.models.function_tool_param import FunctionToolParamDict as ToolFunction
from .custom_tool_param import CustomToolParam as CustomToolParam
__all__ = ["NamespaceToolParam", "Tool", "ToolFunction", "CustomToolParam"]
