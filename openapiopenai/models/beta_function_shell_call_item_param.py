"""Model `BetaFunctionShellCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.function_shell_action_param import FunctionShellActionParam, FunctionShellActionParamDict
    from openapiopenai.models.function_shell_call_item_param_environment import (
        FunctionShellCallItemParamEnvironment,
        FunctionShellCallItemParamEnvironmentDict,
    )
    from openapiopenai.models.function_shell_call_item_status import FunctionShellCallItemStatus
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "BetaFunctionShellCallItemParam",
    "BetaFunctionShellCallItemParamDict",
]


class BetaFunctionShellCallItemParam(BaseModel):
    """A call of the shell tool, with one or more commands to run, sent back."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    type: Literal["shell_call"] = "shell_call"
    """Which variant this is: always `shell_call`."""
    action: FunctionShellActionParam
    """The commands to run, and their limits."""
    status: FunctionShellCallItemStatus | None = None
    """How far the call is."""
    environment: FunctionShellCallItemParamEnvironment | None = None
    """Where the commands run."""


class BetaFunctionShellCallItemParamDict(TypedDict, total=False):
    """`BetaFunctionShellCallItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    type: Required[Literal["shell_call"]]
    action: Required[FunctionShellActionParamDict | FunctionShellActionParam]
    status: FunctionShellCallItemStatus | str | None
    environment: FunctionShellCallItemParamEnvironmentDict | FunctionShellCallItemParamEnvironment | None
