# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMCPToolCallError`: another name of `MCPToolCallError`."""

from openapiopenai.models.mcp_tool_call_error import MCPToolCallError as BetaMCPToolCallError

__all__ = ["BetaMCPToolCallError"]
