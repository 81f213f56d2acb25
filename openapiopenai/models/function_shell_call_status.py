"""Type `FunctionShellCallStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "FunctionShellCallStatus",
]

FunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""How far a shell call is."""
