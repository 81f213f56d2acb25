"""`BetaMCPToolCallError`: another name of `MCPToolCallError`."""

from openapiopenai.models.mcp_tool_call_error import MCPToolCallError as BetaMCPToolCallError

__all__ = ["BetaMCPToolCallError"]
