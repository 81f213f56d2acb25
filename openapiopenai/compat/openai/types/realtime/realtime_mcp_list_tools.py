# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_list_tools import RealtimeMCPListTools as RealtimeMcpListTools
from openapiopenai.models.mcp_list_tools_tool import MCPListToolsTool as Tool
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeMcpListTools", "Tool", "BaseModel"]
