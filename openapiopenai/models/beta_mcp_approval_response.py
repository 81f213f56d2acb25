"""Model `BetaMCPApprovalResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

__all__ = [
    "BetaMCPApprovalResponse",
    "BetaMCPApprovalResponseDict",
]


class BetaMCPApprovalResponse(BaseModel):
    """The answer to a request for approval of an MCP call."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Which variant this is: always `mcp_approval_response`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    approval_request_id: str
    """Id of the request for approval that this answers."""
    approve: bool
    """Whether the call is approved."""
    reason: str | None = None
    """Why it is decided so."""


class BetaMCPApprovalResponseDict(TypedDict, total=False):
    """`BetaMCPApprovalResponse` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
