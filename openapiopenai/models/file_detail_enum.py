"""Type `FileDetailEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "FileDetailEnum",
]

FileDetailEnum: TypeAlias = Literal["auto", "low", "high"] | UnknownStr
"""In how much detail the model sees a file."""
