# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeMCPApprovalRequest`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeMCPApprovalRequest",
    "RealtimeMCPApprovalRequestDict",
]


class RealtimeMCPApprovalRequest(BaseModel):
    """Item that requests human approval of an MCP tool call."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Type: always `mcp_approval_request`."""
    id: str
    """Its unique ID."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""


class RealtimeMCPApprovalRequestDict(TypedDict, total=False):
    """`RealtimeMCPApprovalRequest` as a dict, for arguments."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
