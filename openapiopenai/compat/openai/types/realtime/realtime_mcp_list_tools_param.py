# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_list_tools import RealtimeMCPListToolsDict as RealtimeMcpListToolsParam
from openapiopenai.models.mcp_list_tools_tool import MCPListToolsToolDict as Tool
__all__ = ["RealtimeMcpListToolsParam", "Tool"]
