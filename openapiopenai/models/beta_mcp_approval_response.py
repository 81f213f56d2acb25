# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMCPApprovalResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

__all__ = [
    "BetaMCPApprovalResponse",
    "BetaMCPApprovalResponseDict",
]


class BetaMCPApprovalResponse(BaseModel):
    """Response to a request for approval of an MCP tool call."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
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


class BetaMCPApprovalResponseDict(TypedDict, total=False):
    """`BetaMCPApprovalResponse` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
