"""Type `FileInputDetail`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "FileInputDetail",
]

FileInputDetail: TypeAlias = Literal["auto", "low", "high"] | UnknownStr
"""Level of detail at which the model processes a file."""
