# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMCPApprovalRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

__all__ = [
    "BetaMCPApprovalRequest",
    "BetaMCPApprovalRequestDict",
]


class BetaMCPApprovalRequest(BaseModel):
    """A request for a person to approve a call of an MCP server's tool."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
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


class BetaMCPApprovalRequestDict(TypedDict, total=False):
    """`BetaMCPApprovalRequest` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
