# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A tool that runs shell commands.

    Known as `FunctionShellTool`."""

    type: Literal["shell"] = "shell"
    """Type: always `shell`."""
    environment: FunctionShellToolParamEnvironment | None = None
    """Environment that the commands run in: local or a container."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tool."""


class FunctionShellToolParamDict(TypedDict, total=False):
    """`FunctionShellToolParam` as a dict, for arguments."""

    type: Required[Literal["shell"]]
    environment: FunctionShellToolParamEnvironmentDict | FunctionShellToolParamEnvironment | None
    allowed_callers: Sequence[CallableToolAllowedCaller | str] | None
