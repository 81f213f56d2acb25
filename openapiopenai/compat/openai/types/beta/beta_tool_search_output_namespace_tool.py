# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.namespace_tool_param import NamespaceToolParam as BetaToolSearchOutputNamespaceTool
from openapiopenai.models.namespace_tool_param_tools_item import NamespaceToolParamToolsItem as Tool
from openapiopenai.models.function_tool_param import FunctionToolParam as ToolFunction
__all__ = ["BetaToolSearchOutputNamespaceTool", "Tool", "ToolFunction"]
