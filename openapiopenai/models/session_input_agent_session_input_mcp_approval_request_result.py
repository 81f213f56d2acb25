# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SessionInputAgentSessionInputMcpApprovalRequestResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Approves or denies a tool call to an MCP server."""

    type: Literal["agent.session.input.mcp_approval_request_result"] = "agent.session.input.mcp_approval_request_result"
    """Type: always `agent.session.input.mcp_approval_request_result`."""
    request_id: str
    """ID of the approval request that this answers, from the required action."""
    response: InputAgentSessionInputMcpApprovalRequestResultResponse
    """Decision on the approval request."""


class SessionInputAgentSessionInputMcpApprovalRequestResultDict(TypedDict, total=False):
    """`SessionInputAgentSessionInputMcpApprovalRequestResult` as a dict, for arguments."""

    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    request_id: Required[str]
    response: Required[
        InputAgentSessionInputMcpApprovalRequestResultResponseDict
        | InputAgentSessionInputMcpApprovalRequestResultResponse
    ]
