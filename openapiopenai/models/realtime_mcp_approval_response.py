# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeMCPApprovalResponse`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeMCPApprovalResponse",
    "RealtimeMCPApprovalResponseDict",
]


class RealtimeMCPApprovalResponse(BaseModel):
    """Item that approves an MCP tool call or rejects it."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Type: always `mcp_approval_response`."""
    id: str
    """Its unique ID."""
    approval_request_id: str
    """ID of the approval request that this responds to."""
    approve: bool
    """Whether the tool call is approved."""
    reason: str | None = None
    """Reason for the decision, if you give one."""


class RealtimeMCPApprovalResponseDict(TypedDict, total=False):
    """`RealtimeMCPApprovalResponse` as a dict, for arguments."""

    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
