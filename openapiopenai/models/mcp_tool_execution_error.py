# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPToolExecutionError`."""

from __future__ import annotations

from typing import Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MCPToolExecutionError",
    "MCPToolExecutionErrorDict",
]


class MCPToolExecutionError(BaseModel):
    """An error of an MCP tool during execution."""

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    """Type: always `mcp_tool_execution_error`."""
    content: Any
    """Error content returned by the tool."""


class MCPToolExecutionErrorDict(TypedDict, total=False):
    """`MCPToolExecutionError` as a dict, for arguments."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]
