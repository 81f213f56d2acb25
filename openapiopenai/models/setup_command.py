"""Model `SetupCommand`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SetupCommand",
    "SetupCommandDict",
]


class SetupCommand(BaseModel):
    """A command that is run before an agent begins, and kept secret."""

    command: str
    """The command, for a shell."""
    cwd: str | None = None
    """Folder that it runs in, as an absolute path; `/workspace` by default."""


class SetupCommandDict(TypedDict, total=False):
    """`SetupCommand` as a dict, for arguments."""

    command: Required[str]
    cwd: str | None
