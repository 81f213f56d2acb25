# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_tool_param import ToolSearchToolParam as ToolSearchTool
__all__ = ["ToolSearchTool"]
