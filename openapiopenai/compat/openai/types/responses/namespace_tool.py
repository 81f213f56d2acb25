# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.namespace_tool_param import NamespaceToolParam as NamespaceTool
from openapiopenai.models.namespace_tool_param_tools_item import NamespaceToolParamToolsItem as Tool
from openapiopenai.models.function_tool_param import FunctionToolParam as ToolFunction
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .custom_tool import CustomTool as CustomTool
__all__ = ["NamespaceTool", "Tool", "ToolFunction", "PropertyInfo", "BaseModel", "CustomTool"]
