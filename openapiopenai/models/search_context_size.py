"""Type `SearchContextSize`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "SearchContextSize",
]

SearchContextSize: TypeAlias = Literal["low", "medium", "high"] | UnknownStr
"""How much of the context window a search may take, roughly."""
