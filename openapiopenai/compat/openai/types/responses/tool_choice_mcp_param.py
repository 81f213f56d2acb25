# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCPDict as ToolChoiceMcpParam
__all__ = ["ToolChoiceMcpParam"]
