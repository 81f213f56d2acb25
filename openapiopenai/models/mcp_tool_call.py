"""Model `MCPToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool_call_error import MCPToolCallError, MCPToolCallErrorDict
    from openapiopenai.models.mcp_tool_call_status import MCPToolCallStatus

__all__ = [
    "MCPToolCall",
    "MCPToolCallDict",
]


class MCPToolCall(BaseModel):
    """A call of a tool of an MCP server."""

    type: Literal["mcp_call"] = "mcp_call"
    """Which variant this is: always `mcp_call`."""
    id: str
    """Its id, by which other calls name it."""
    server_label: str
    """Name of the MCP server, as the request calls it."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the call, as JSON text."""
    output: str | None = None
    """What the tool returned."""
    error: MCPToolCallError | None = None
    """What went wrong, where the call failed."""
    status: MCPToolCallStatus | None = None
    """How far the call is."""
    approval_request_id: str | None = None
    """Id of the request for approval of this call; send it in an `mcp_approval_response` to approve or reject the call."""


class MCPToolCallDict(TypedDict, total=False):
    """`MCPToolCall` as a dict, for arguments."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: MCPToolCallErrorDict | MCPToolCallError | None
    status: MCPToolCallStatus | str
    approval_request_id: str | None
