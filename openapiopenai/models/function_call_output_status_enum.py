"""Type `FunctionCallOutputStatusEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "FunctionCallOutputStatusEnum",
]

FunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""How far what a tool returned is."""
