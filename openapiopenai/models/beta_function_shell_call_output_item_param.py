"""Model `BetaFunctionShellCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.function_shell_call_item_status import FunctionShellCallItemStatus
    from openapiopenai.models.function_shell_call_output_content_param import (
        FunctionShellCallOutputContentParam,
        FunctionShellCallOutputContentParamDict,
    )
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "BetaFunctionShellCallOutputItemParam",
    "BetaFunctionShellCallOutputItemParamDict",
]


class BetaFunctionShellCallOutputItemParam(BaseModel):
    """What came of a call of the shell tool, for the model to read."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    id: str | None = None
    """Its id; set where the API returns the item."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    type: Literal["shell_call_output"] = "shell_call_output"
    """Which variant this is: always `shell_call_output`."""
    output: list[FunctionShellCallOutputContentParam]
    """What the commands gave out, in pieces, and how they ended."""
    status: FunctionShellCallItemStatus | None = None
    """How far it is."""
    max_output_length: int | None = None
    """Most characters that were kept of standard output and standard error together."""


class BetaFunctionShellCallOutputItemParamDict(TypedDict, total=False):
    """`BetaFunctionShellCallOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Sequence[FunctionShellCallOutputContentParamDict | FunctionShellCallOutputContentParam]]
    status: FunctionShellCallItemStatus | str | None
    max_output_length: int | None
