"""Model `ShellCallOutputDelta`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ShellCallOutputDelta",
]


class ShellCallOutputDelta(BaseModel):
    """A piece of what a shell call gives out while it runs."""

    stdout: str | None = None
    """The next piece of the standard output."""
    stderr: str | None = None
    """The next piece of the standard error."""
