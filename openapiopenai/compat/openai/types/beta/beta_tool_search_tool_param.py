# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_tool_param import ToolSearchToolParamDict as BetaToolSearchToolParam
__all__ = ["BetaToolSearchToolParam"]
