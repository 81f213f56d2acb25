# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SessionInputAgentSessionInputToolResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.session_input_agent_session_input_tool_result_output import (
        SessionInputAgentSessionInputToolResultOutput,
        SessionInputAgentSessionInputToolResultOutputDict,
    )

__all__ = [
    "SessionInputAgentSessionInputToolResult",
    "SessionInputAgentSessionInputToolResultDict",
]


class SessionInputAgentSessionInputToolResult(BaseModel):
    """Sends the agent the output of a function call, or its error."""

    type: Literal["agent.session.input.tool_result"] = "agent.session.input.tool_result"
    """Type: always `agent.session.input.tool_result`."""
    turn_id: str
    """ID of the turn that requested the function call."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    success: bool
    """Whether the tool call succeeded."""
    output: SessionInputAgentSessionInputToolResultOutput | None = None
    """Output of the tool call, if it succeeded."""
    error: str | None = None
    """Error of the tool call, if it failed."""


class SessionInputAgentSessionInputToolResultDict(TypedDict, total=False):
    """`SessionInputAgentSessionInputToolResult` as a dict, for arguments."""

    type: Required[Literal["agent.session.input.tool_result"]]
    turn_id: Required[str]
    call_id: Required[str]
    success: Required[bool]
    output: SessionInputAgentSessionInputToolResultOutputDict | SessionInputAgentSessionInputToolResultOutput | None
    error: str | None
