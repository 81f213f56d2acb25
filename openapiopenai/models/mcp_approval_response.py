# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPApprovalResponse`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MCPApprovalResponse",
    "MCPApprovalResponseDict",
]


class MCPApprovalResponse(BaseModel):
    """Response to a request for approval of an MCP tool call."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Type: always `mcp_approval_response`."""
    id: str | None = None
    """Its unique ID."""
    approval_request_id: str
    """ID of the approval request that this responds to."""
    approve: bool
    """Whether the call is approved."""
    reason: str | None = None
    """Reason for the decision."""


class MCPApprovalResponseDict(TypedDict, total=False):
    """`MCPApprovalResponse` as a dict, for arguments."""

    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
