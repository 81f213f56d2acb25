# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPApprovalRequest`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MCPApprovalRequest",
    "MCPApprovalRequestDict",
]


class MCPApprovalRequest(BaseModel):
    """A request for a person to approve a call of an MCP server's tool."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Type: always `mcp_approval_request`."""
    id: str
    """Its unique ID."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    name: str
    """Name of the tool to call."""
    arguments: str
    """Arguments of the call, as JSON text."""


class MCPApprovalRequestDict(TypedDict, total=False):
    """`MCPApprovalRequest` as a dict, for arguments."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
