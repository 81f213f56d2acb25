"""Model `SessionInputAgentSessionInputToolResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What a function returned."""

    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    success: bool
    """Whether the call went well."""
    turn_id: str
    """Id of the turn."""
    type: Literal["agent.session.input.tool_result"] = "agent.session.input.tool_result"
    """Which variant this is: always `agent.session.input.tool_result`."""
    error: str | None = None
    """What went wrong, where it did not."""
    output: SessionInputAgentSessionInputToolResultOutput | None = None
    """What it returned, where it did."""


class SessionInputAgentSessionInputToolResultDict(TypedDict, total=False):
    """`SessionInputAgentSessionInputToolResult` as a dict, for arguments."""

    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: SessionInputAgentSessionInputToolResultOutputDict | SessionInputAgentSessionInputToolResultOutput | None
