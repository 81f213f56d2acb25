"""Model `BetaFunctionShellCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_shell_action import FunctionShellAction
    from openapiopenai.models.function_shell_call_environment import FunctionShellCallEnvironment
    from openapiopenai.models.function_shell_call_status import FunctionShellCallStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "BetaFunctionShellCall",
]


class BetaFunctionShellCall(BaseModel):
    """A call of the shell tool, with one or more commands to run in a managed environment."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["shell_call"] = "shell_call"
    """Which variant this is: always `shell_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    action: FunctionShellAction
    """The commands to run, and their limits."""
    status: FunctionShellCallStatus
    """How far the call is."""
    environment: FunctionShellCallEnvironment | None
    """Where the commands run."""
    created_by: str | None = None
    """Id of who made it."""
