"""Type `RankerVersionType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RankerVersionType",
]

RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"] | UnknownStr
"""Which ranker orders the results of a file search."""
