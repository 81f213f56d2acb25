# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallOutputExitOutcome`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FunctionShellCallOutputExitOutcome",
]


class FunctionShellCallOutputExitOutcome(BaseModel):
    """The shell commands finished with an exit code."""

    type: Literal["exit"] = "exit"
    """Type: always `exit`."""
    exit_code: int
    """Exit code of the shell process."""
