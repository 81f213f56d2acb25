# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMCPToolCallStatus`: another name of `MCPToolCallStatus`."""

from openapiopenai.models.mcp_tool_call_status import MCPToolCallStatus as BetaMCPToolCallStatus

__all__ = ["BetaMCPToolCallStatus"]
