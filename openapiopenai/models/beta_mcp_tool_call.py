# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMCPToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.mcp_tool_call_error import MCPToolCallError, MCPToolCallErrorDict
    from openapiopenai.models.mcp_tool_call_status import MCPToolCallStatus

__all__ = [
    "BetaMCPToolCall",
    "BetaMCPToolCallDict",
]


class BetaMCPToolCall(BaseModel):
    """A call of a tool on an MCP server."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["mcp_call"] = "mcp_call"
    """Type: always `mcp_call`."""
    id: str
    """Its unique ID."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the call, as JSON text."""
    output: str | None = None
    """What the tool returned."""
    error: MCPToolCallError | None = None
    """Error of the tool call, if it failed."""
    status: MCPToolCallStatus | None = None
    """Status of the call."""
    approval_request_id: str | None = None
    """ID of the approval request for this call; send it in an `mcp_approval_response` to approve or reject the call."""


class BetaMCPToolCallDict(TypedDict, total=False):
    """`BetaMCPToolCall` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: MCPToolCallErrorDict | MCPToolCallError | None
    status: MCPToolCallStatus | str
    approval_request_id: str | None
