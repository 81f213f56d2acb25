"""Model `ResponseSteerRequiredInputShellCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputShellCallOutput",
]


class ResponseSteerRequiredInputShellCallOutput(BaseModel):
    """Output of a shell call to supply: its `output`, entries with `stdout`, `stderr` and `outcome`."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Which variant this is: always `shell_call_output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
