"""Model `BetaLocalShellToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

__all__ = [
    "BetaLocalShellToolCallOutput",
    "BetaLocalShellToolCallOutputDict",
]


class BetaLocalShellToolCallOutput(BaseModel):
    """What came of a call of the local shell tool."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Which variant this is: always `local_shell_call_output`."""
    id: str
    """Id of the local shell call that this is the output of, as the model made it."""
    output: str
    """What the command gave out, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""


class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
    """`BetaLocalShellToolCallOutput` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
