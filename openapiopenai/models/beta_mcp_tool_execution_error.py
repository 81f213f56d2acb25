# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMCPToolExecutionError`: another name of `MCPToolExecutionError`."""

from openapiopenai.models.mcp_tool_execution_error import MCPToolExecutionError as BetaMCPToolExecutionError

__all__ = ["BetaMCPToolExecutionError"]
