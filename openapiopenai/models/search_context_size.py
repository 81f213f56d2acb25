"""Type `SearchContextSize`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "SearchContextSize",
]

SearchContextSize: TypeAlias = Literal["low", "medium", "high"] | UnknownStr
"""Roughly how much of the context window a search may use."""
