# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_action_param import FunctionShellActionParam, FunctionShellActionParamDict
    from openapiopenai.models.function_shell_call_item_param_environment import (
        FunctionShellCallItemParamEnvironment,
        FunctionShellCallItemParamEnvironmentDict,
    )
    from openapiopenai.models.function_shell_call_item_status import FunctionShellCallItemStatus
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "FunctionShellCallItemParam",
    "FunctionShellCallItemParamDict",
]


class FunctionShellCallItemParam(BaseModel):
    """A call of the shell tool, which runs one or more commands, as sent back to the API."""

    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    type: Literal["shell_call"] = "shell_call"
    """Type: always `shell_call`."""
    action: FunctionShellActionParam
    """Commands to run, with their limits."""
    status: FunctionShellCallItemStatus | None = None
    """Status of the call."""
    environment: FunctionShellCallItemParamEnvironment | None = None
    """Environment that the commands run in."""


class FunctionShellCallItemParamDict(TypedDict, total=False):
    """`FunctionShellCallItemParam` as a dict, for arguments."""

    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    type: Required[Literal["shell_call"]]
    action: Required[FunctionShellActionParamDict | FunctionShellActionParam]
    status: FunctionShellCallItemStatus | str | None
    environment: FunctionShellCallItemParamEnvironmentDict | FunctionShellCallItemParamEnvironment | None
