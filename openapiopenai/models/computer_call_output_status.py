"""Type `ComputerCallOutputStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ComputerCallOutputStatus",
]

ComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed", "in_progress"] | UnknownStr
"""Status of the output of a computer call."""
