"""Model `AgentSessionRequiredActionsItemComputerUseApprovalRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_required_actions_item_use_approval_request_request import (
        AgentSessionRequiredActionsItemUseApprovalRequestRequest,
    )

__all__ = [
    "AgentSessionRequiredActionsItemComputerUseApprovalRequest",
]


class AgentSessionRequiredActionsItemComputerUseApprovalRequest(BaseModel):
    """Answer what the use of a computer asks for."""

    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
    """Which variant this is: always `computer_use_approval_request`."""
    turn_id: str
    """Id of the turn."""
    request: AgentSessionRequiredActionsItemUseApprovalRequestRequest
    """What it asks for."""
    request_id: str
    """Id of the request; the answer to it carries the same."""
