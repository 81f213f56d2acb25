"""`BetaMCPToolCallStatus`: another name of `MCPToolCallStatus`."""

from openapiopenai.models.mcp_tool_call_status import MCPToolCallStatus as BetaMCPToolCallStatus

__all__ = ["BetaMCPToolCallStatus"]
