"""Type `ProgramOutputStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ProgramOutputStatus",
]

ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"] | UnknownStr
"""Final status of a program output."""
