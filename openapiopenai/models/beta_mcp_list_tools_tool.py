# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMCPListToolsTool`: another name of `MCPListToolsTool`."""

from openapiopenai.models.mcp_list_tools_tool import MCPListToolsTool as BetaMCPListToolsTool

__all__ = ["BetaMCPListToolsTool"]
