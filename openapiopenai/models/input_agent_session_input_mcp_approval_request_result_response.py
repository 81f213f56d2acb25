# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputAgentSessionInputMcpApprovalRequestResultResponse`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "InputAgentSessionInputMcpApprovalRequestResultResponse",
    "InputAgentSessionInputMcpApprovalRequestResultResponseDict",
]


class InputAgentSessionInputMcpApprovalRequestResultResponse(BaseModel):
    """Decision on an MCP tool call that needs approval."""

    type: Literal["mcp_tool_call"] = "mcp_tool_call"
    """Type: always `mcp_tool_call`."""
    decision: Literal["approve", "deny", "cancel"] | str
    """Whether the call is approved; `cancel` drops the request, while the session and its turn continue."""


class InputAgentSessionInputMcpApprovalRequestResultResponseDict(TypedDict, total=False):
    """`InputAgentSessionInputMcpApprovalRequestResultResponse` as a dict, for arguments."""

    type: Required[Literal["mcp_tool_call"]]
    decision: Required[Literal["approve", "deny", "cancel"] | str]
