"""Type `FunctionCallItemStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "FunctionCallItemStatus",
]

FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""Status of an item."""
