# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.mcp_tool_call_error import MCPToolCallErrorDict as BetaMcpToolCallErrorParam
from openapiopenai.models.mcp_protocol_error import MCPProtocolErrorDict as McpProtocolError
from openapiopenai.models.mcp_tool_execution_error import MCPToolExecutionErrorDict as McpToolExecutionError
from openapiopenai.models.http_error import HTTPErrorDict as HTTPError
__all__ = ["BetaMcpToolCallErrorParam", "McpProtocolError", "McpToolExecutionError", "HTTPError"]
