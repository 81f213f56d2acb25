# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_tool_param import ToolSearchToolParamDict as ToolSearchToolParam
__all__ = ["ToolSearchToolParam"]
