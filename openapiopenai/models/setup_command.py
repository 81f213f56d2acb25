# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SetupCommand`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SetupCommand",
    "SetupCommandDict",
]


class SetupCommand(BaseModel):
    """A command that is run before an agent starts; it is kept secret."""

    command: str
    """Shell command to run."""
    cwd: str | None = None
    """Working directory of the command, as an absolute path; `/workspace` by default."""


class SetupCommandDict(TypedDict, total=False):
    """`SetupCommand` as a dict, for arguments."""

    command: Required[str]
    cwd: str | None
