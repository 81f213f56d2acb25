"""Model `RealtimeMCPApprovalResponse`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeMCPApprovalResponse",
    "RealtimeMCPApprovalResponseDict",
]


class RealtimeMCPApprovalResponse(BaseModel):
    """Gives leave to call a tool of an MCP server, or refuses it."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Which variant this is: always `mcp_approval_response`."""
    id: str
    """Its id, by which other calls name it."""
    approval_request_id: str
    """Id of the request for approval that this answers."""
    approve: bool
    """Whether the call may be made."""
    reason: str | None = None
    """Why; it need not be said."""


class RealtimeMCPApprovalResponseDict(TypedDict, total=False):
    """`RealtimeMCPApprovalResponse` as a dict, for arguments."""

    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
