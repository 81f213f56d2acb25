# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMCPTool`: another name of `MCPTool`."""

from openapiopenai.models.mcp_tool import MCPTool as BetaMCPTool

__all__ = ["BetaMCPTool"]
