# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_tool_param import ToolSearchToolParam as BetaToolSearchTool
from ..._models import BaseModel as BaseModel
__all__ = ["BetaToolSearchTool", "BaseModel"]
