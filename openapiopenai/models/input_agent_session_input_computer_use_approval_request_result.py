# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputAgentSessionInputComputerUseApprovalRequestResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.input_agent_session_input_computer_approval_request_result_response import (
        InputAgentSessionInputComputerApprovalRequestResultResponse,
        InputAgentSessionInputComputerApprovalRequestResultResponseDict,
    )

__all__ = [
    "InputAgentSessionInputComputerUseApprovalRequestResult",
    "InputAgentSessionInputComputerUseApprovalRequestResultDict",
]


class InputAgentSessionInputComputerUseApprovalRequestResult(BaseModel):
    """Answers a computer use approval request."""

    type: Literal["agent.session.input.computer_use_approval_request_result"] = (
        "agent.session.input.computer_use_approval_request_result"
    )
    """Type: always `agent.session.input.computer_use_approval_request_result`."""
    request_id: str
    """ID of the approval request that this answers, from the required action."""
    response: InputAgentSessionInputComputerApprovalRequestResultResponse
    """Response to the approval request."""


class InputAgentSessionInputComputerUseApprovalRequestResultDict(TypedDict, total=False):
    """`InputAgentSessionInputComputerUseApprovalRequestResult` as a dict, for arguments."""

    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]
    request_id: Required[str]
    response: Required[
        InputAgentSessionInputComputerApprovalRequestResultResponseDict
        | InputAgentSessionInputComputerApprovalRequestResultResponse
    ]
