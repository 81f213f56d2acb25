"""`BetaMCPTool`: another name of `MCPTool`."""

from openapiopenai.models.mcp_tool import MCPTool as BetaMCPTool

__all__ = ["BetaMCPTool"]
