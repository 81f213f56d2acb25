# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMCPApprovalResponseResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaMCPApprovalResponseResource",
]


class BetaMCPApprovalResponseResource(BaseModel):
    """Response to a request for approval of an MCP tool call, as the API returns it."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Type: always `mcp_approval_response`."""
    id: str
    """Its unique ID."""
    approval_request_id: str
    """ID of the approval request that this responds to."""
    approve: bool
    """Whether the call was approved."""
    reason: str | None = None
    """Reason for the decision."""
