"""Model `LocalShellToolCallOutput`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "LocalShellToolCallOutput",
    "LocalShellToolCallOutputDict",
]


class LocalShellToolCallOutput(BaseModel):
    """What came of a call of the local shell tool."""

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Which variant this is: always `local_shell_call_output`."""
    id: str
    """Id of the local shell call that this is the output of, as the model made it."""
    output: str
    """What the command gave out, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""


class LocalShellToolCallOutputDict(TypedDict, total=False):
    """`LocalShellToolCallOutput` as a dict, for arguments."""

    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
