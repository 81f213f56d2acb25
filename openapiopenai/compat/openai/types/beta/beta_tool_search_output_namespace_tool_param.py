# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.namespace_tool_param import NamespaceToolParamDict as BetaToolSearchOutputNamespaceToolParam
from openapiopenai.models.namespace_tool_param_tools_item import NamespaceToolParamToolsItemDict as Tool
from openapiopenai.models.function_tool_param import FunctionToolParamDict as ToolFunction
from .beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
__all__ = ["BetaToolSearchOutputNamespaceToolParam", "Tool", "ToolFunction", "BetaCustomToolParam"]
