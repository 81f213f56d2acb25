# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallOutputContentParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParam,
        FunctionShellCallOutputOutcomeParamDict,
    )

__all__ = [
    "FunctionShellCallOutputContentParam",
    "FunctionShellCallOutputContentParamDict",
]


class FunctionShellCallOutputContentParam(BaseModel):
    """A chunk of the output of shell commands.

    Known as `ResponseFunctionShellCallOutputContent`."""

    stdout: str
    """Captured standard output."""
    stderr: str
    """Captured standard error."""
    outcome: FunctionShellCallOutputOutcomeParam
    """How the commands ended: with an exit code, or by a timeout."""


class FunctionShellCallOutputContentParamDict(TypedDict, total=False):
    """`FunctionShellCallOutputContentParam` as a dict, for arguments."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[FunctionShellCallOutputOutcomeParamDict | FunctionShellCallOutputOutcomeParam]
