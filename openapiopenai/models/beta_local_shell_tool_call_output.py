# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaLocalShellToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

__all__ = [
    "BetaLocalShellToolCallOutput",
    "BetaLocalShellToolCallOutputDict",
]


class BetaLocalShellToolCallOutput(BaseModel):
    """Output of a local shell tool call."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Type: always `local_shell_call_output`."""
    id: str
    """The `call_id` of the local shell call that this is the output of."""
    output: str
    """Output of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Its current status."""


class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
    """`BetaLocalShellToolCallOutput` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
