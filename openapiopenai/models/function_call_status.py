"""Type `FunctionCallStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "FunctionCallStatus",
]

FunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""Status of a call."""
