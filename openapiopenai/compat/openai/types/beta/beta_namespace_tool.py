# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.namespace_tool_param import NamespaceToolParam as BetaNamespaceTool
from openapiopenai.models.namespace_tool_param_tools_item import NamespaceToolParamToolsItem as Tool
from openapiopenai.models.function_tool_param import FunctionToolParam as ToolFunction
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_custom_tool import BetaCustomTool as BetaCustomTool
__all__ = ["BetaNamespaceTool", "Tool", "ToolFunction", "PropertyInfo", "BaseModel", "BetaCustomTool"]
