"""Model `InputAgentSessionInputMcpApprovalRequestResultResponse`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InputAgentSessionInputMcpApprovalRequestResultResponse",
    "InputAgentSessionInputMcpApprovalRequestResultResponseDict",
]


class InputAgentSessionInputMcpApprovalRequestResultResponse(BaseModel):
    """Whether a call of a tool may be made."""

    type: Literal["mcp_tool_call"] = "mcp_tool_call"
    """Which variant this is: always `mcp_tool_call`."""
    decision: Literal["approve", "deny", "cancel"] | str
    """Whether it may; `cancel` drops the question, and the session goes on."""


class InputAgentSessionInputMcpApprovalRequestResultResponseDict(TypedDict, total=False):
    """`InputAgentSessionInputMcpApprovalRequestResultResponse` as a dict, for arguments."""

    type: Required[Literal["mcp_tool_call"]]
    decision: Required[Literal["approve", "deny", "cancel"] | str]
