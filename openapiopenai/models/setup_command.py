"""Model `SetupCommand`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SetupCommand",
    "SetupCommandDict",
]


class SetupCommand(BaseModel):
    """`SetupCommand` of the API."""

    command: str
    cwd: str | None = None


class SetupCommandDict(TypedDict, total=False):
    """`SetupCommand` as a dict, for arguments."""

    command: Required[str]
    cwd: str | None
