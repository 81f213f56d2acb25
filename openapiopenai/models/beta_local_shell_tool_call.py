"""Model `BetaLocalShellToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.local_shell_exec_action import LocalShellExecAction, LocalShellExecActionDict

__all__ = [
    "BetaLocalShellToolCall",
    "BetaLocalShellToolCallDict",
]


class BetaLocalShellToolCall(BaseModel):
    """A call of the local shell tool: a command to run in a local environment."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["local_shell_call"] = "local_shell_call"
    """Which variant this is: always `local_shell_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    action: LocalShellExecAction
    """The command to run, and how."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """How far the call is."""


class BetaLocalShellToolCallDict(TypedDict, total=False):
    """`BetaLocalShellToolCall` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellExecActionDict | LocalShellExecAction]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
