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
    """Approves a call of a tool of an MCP server, or refuses it."""

    type: Literal["agent.session.input.mcp_approval_request_result"] = "agent.session.input.mcp_approval_request_result"
    """Which variant this is: always `agent.session.input.mcp_approval_request_result`."""
    request_id: str
    """Id of the request that this answers, from the required action."""
    response: InputAgentSessionInputMcpApprovalRequestResultResponse
    """The answer."""


class SessionInputAgentSessionInputMcpApprovalRequestResultDict(TypedDict, total=False):
    """`SessionInputAgentSessionInputMcpApprovalRequestResult` as a dict, for arguments."""

    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    request_id: Required[str]
    response: Required[
        InputAgentSessionInputMcpApprovalRequestResultResponseDict
        | InputAgentSessionInputMcpApprovalRequestResultResponse
    ]
