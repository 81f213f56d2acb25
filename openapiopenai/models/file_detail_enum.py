"""Type `FileDetailEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "FileDetailEnum",
]

FileDetailEnum: TypeAlias = Literal["auto", "low", "high"] | UnknownStr
"""Level of detail at which the model processes a file."""
