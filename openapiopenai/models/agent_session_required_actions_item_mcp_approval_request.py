# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionRequiredActionsItemMcpApprovalRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_required_actions_item_mcp_approval_request_request import (
        AgentSessionRequiredActionsItemMcpApprovalRequestRequest,
    )

__all__ = [
    "AgentSessionRequiredActionsItemMcpApprovalRequest",
]


class AgentSessionRequiredActionsItemMcpApprovalRequest(BaseModel):
    """Required action: approve or reject a call to a tool of an MCP server."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Type: always `mcp_approval_request`."""
    turn_id: str
    """ID of the turn."""
    request: AgentSessionRequiredActionsItemMcpApprovalRequestRequest
    """The tool call that needs approval."""
    request_id: str
    """ID of the request; the response to it carries the same ID."""
