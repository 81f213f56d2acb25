# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeMCPToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_mcp_tool_call_error import RealtimeMCPToolCallError, RealtimeMCPToolCallErrorDict

__all__ = [
    "RealtimeMCPToolCall",
    "RealtimeMCPToolCallDict",
]


class RealtimeMCPToolCall(BaseModel):
    """A call of a tool on an MCP server."""

    type: Literal["mcp_call"] = "mcp_call"
    """Type: always `mcp_call`."""
    id: str
    """Its unique ID."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""
    approval_request_id: str | None = None
    """ID of the approval request for this call, if any."""
    output: str | None = None
    """What the tool returned."""
    error: RealtimeMCPToolCallError | None = None
    """Why the call failed; null if it did not."""


class RealtimeMCPToolCallDict(TypedDict, total=False):
    """`RealtimeMCPToolCall` as a dict, for arguments."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: RealtimeMCPToolCallErrorDict | RealtimeMCPToolCallError | None
