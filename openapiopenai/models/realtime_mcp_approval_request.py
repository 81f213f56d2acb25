"""Model `RealtimeMCPApprovalRequest`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeMCPApprovalRequest",
    "RealtimeMCPApprovalRequestDict",
]


class RealtimeMCPApprovalRequest(BaseModel):
    """Asks for leave to call a tool of an MCP server."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Which variant this is: always `mcp_approval_request`."""
    id: str
    """Its id, by which other calls name it."""
    server_label: str
    """Name of the MCP server, as the request calls it."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""


class RealtimeMCPApprovalRequestDict(TypedDict, total=False):
    """`RealtimeMCPApprovalRequest` as a dict, for arguments."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
