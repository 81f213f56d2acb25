"""Model `FunctionShellAction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FunctionShellAction",
]


class FunctionShellAction(BaseModel):
    """Shell commands to run, and their limits."""

    commands: list[str]
    """The commands to run."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
    max_output_length: int | None
    """Most characters to return from each command."""
