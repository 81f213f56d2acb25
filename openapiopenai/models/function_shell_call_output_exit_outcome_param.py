# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallOutputExitOutcomeParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FunctionShellCallOutputExitOutcomeParam",
    "FunctionShellCallOutputExitOutcomeParamDict",
]


class FunctionShellCallOutputExitOutcomeParam(BaseModel):
    """The shell commands finished with an exit code."""

    type: Literal["exit"] = "exit"
    """Type: always `exit`."""
    exit_code: int
    """Exit code of the shell process."""


class FunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    """`FunctionShellCallOutputExitOutcomeParam` as a dict, for arguments."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
