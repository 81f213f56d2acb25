# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMCPToolFilter`: another name of `MCPToolFilter`."""

from openapiopenai.models.mcp_tool_filter import MCPToolFilter as BetaMCPToolFilter

__all__ = ["BetaMCPToolFilter"]
