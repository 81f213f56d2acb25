"""Model `BetaMCPApprovalResponseResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaMCPApprovalResponseResource",
]


class BetaMCPApprovalResponseResource(BaseModel):
    """The answer to a request for approval of an MCP call, as the API returns it."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Which variant this is: always `mcp_approval_response`."""
    id: str
    """Its id, by which other calls name it."""
    approval_request_id: str
    """Id of the request for approval that this answers."""
    approve: bool
    """Whether the call was approved."""
    reason: str | None = None
    """Why it was decided so."""
