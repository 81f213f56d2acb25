"""Model `AgentSessionRequiredActionsItemMcpApprovalRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_required_actions_item_mcp_approval_request_request import (
        AgentSessionRequiredActionsItemMcpApprovalRequestRequest,
    )

__all__ = [
    "AgentSessionRequiredActionsItemMcpApprovalRequest",
]


class AgentSessionRequiredActionsItemMcpApprovalRequest(BaseModel):
    """Approve a call of a tool of an MCP server, or refuse it."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Which variant this is: always `mcp_approval_request`."""
    turn_id: str
    """Id of the turn."""
    request: AgentSessionRequiredActionsItemMcpApprovalRequestRequest
    """What the call is."""
    request_id: str
    """Id of the request; the answer to it carries the same."""
