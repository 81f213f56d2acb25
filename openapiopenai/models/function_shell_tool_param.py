"""Model `FunctionShellToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.function_shell_tool_param_environment import (
        FunctionShellToolParamEnvironment,
        FunctionShellToolParamEnvironmentDict,
    )

__all__ = [
    "FunctionShellToolParam",
    "FunctionShellToolParamDict",
]


class FunctionShellToolParam(BaseModel):
    """A tool that runs shell commands."""

    type: Literal["shell"] = "shell"
    """Which variant this is: always `shell`."""
    environment: FunctionShellToolParamEnvironment | None = None
    """Where the commands run: in a container or a local environment."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""


class FunctionShellToolParamDict(TypedDict, total=False):
    """`FunctionShellToolParam` as a dict, for arguments."""

    type: Required[Literal["shell"]]
    environment: FunctionShellToolParamEnvironmentDict | FunctionShellToolParamEnvironment | None
    allowed_callers: Sequence[CallableToolAllowedCaller | str] | None
