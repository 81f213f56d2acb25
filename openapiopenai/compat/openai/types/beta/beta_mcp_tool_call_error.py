# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.mcp_tool_call_error import MCPToolCallError as BetaMcpToolCallError
from openapiopenai.models.mcp_protocol_error import MCPProtocolError as McpProtocolError
from openapiopenai.models.mcp_tool_execution_error import MCPToolExecutionError as McpToolExecutionError
from openapiopenai.models.http_error import HTTPError as HTTPError
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaMcpToolCallError", "McpProtocolError", "McpToolExecutionError", "HTTPError", "PropertyInfo", "BaseModel"]
