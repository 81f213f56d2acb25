# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionRequiredActionsItemComputerUseApprovalRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_required_actions_item_use_approval_request_request import (
        AgentSessionRequiredActionsItemUseApprovalRequestRequest,
    )

__all__ = [
    "AgentSessionRequiredActionsItemComputerUseApprovalRequest",
]


class AgentSessionRequiredActionsItemComputerUseApprovalRequest(BaseModel):
    """Required action: answer a request that came up during computer use."""

    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
    """Type: always `computer_use_approval_request`."""
    turn_id: str
    """ID of the turn."""
    request: AgentSessionRequiredActionsItemUseApprovalRequestRequest
    """The request to answer."""
    request_id: str
    """ID of the request; the response to it carries the same ID."""
