# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaLocalShellToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """Agent that produced this."""
    type: Literal["local_shell_call"] = "local_shell_call"
    """Type: always `local_shell_call`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the `id` of its output."""
    action: LocalShellExecAction
    """The command to run, with its settings."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """Status of the call."""


class BetaLocalShellToolCallDict(TypedDict, total=False):
    """`BetaLocalShellToolCall` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellExecActionDict | LocalShellExecAction]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
