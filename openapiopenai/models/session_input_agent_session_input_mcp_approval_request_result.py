"""Model `SessionInputAgentSessionInputMcpApprovalRequestResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.input_agent_session_input_mcp_approval_request_result_response import (
        InputAgentSessionInputMcpApprovalRequestResultResponse,
        InputAgentSessionInputMcpApprovalRequestResultResponseDict,
    )

__all__ = [
    "SessionInputAgentSessionInputMcpApprovalRequestResult",
    "SessionInputAgentSessionInputMcpApprovalRequestResultDict",
]


class SessionInputAgentSessionInputMcpApprovalRequestResult(BaseModel):
    """`SessionInputAgentSessionInputMcpApprovalRequestResult` of the API."""

    request_id: str
    """Id of the request, for questions to support."""
    response: InputAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"] = "agent.session.input.mcp_approval_request_result"
    """Which variant this is: always `agent.session.input.mcp_approval_request_result`."""


class SessionInputAgentSessionInputMcpApprovalRequestResultDict(TypedDict, total=False):
    """`SessionInputAgentSessionInputMcpApprovalRequestResult` as a dict, for arguments."""

    request_id: Required[str]
    response: Required[
        InputAgentSessionInputMcpApprovalRequestResultResponseDict
        | InputAgentSessionInputMcpApprovalRequestResultResponse
    ]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
