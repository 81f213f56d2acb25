# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaFunctionShellCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Output of a shell tool call, sent back to the model."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str | None = None
    """ID of the shell tool call output; set on items returned by the API."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    type: Literal["shell_call_output"] = "shell_call_output"
    """Type: always `shell_call_output`."""
    output: list[FunctionShellCallOutputContentParam]
    """Output of the commands, in chunks, with their outcomes."""
    status: FunctionShellCallItemStatus | None = None
    """Its current status."""
    max_output_length: int | None = None
    """Maximum number of UTF-8 characters that were captured of standard output and standard error together."""


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
