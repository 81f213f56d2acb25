"""Type `SearchContentType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "SearchContentType",
]

SearchContentType: TypeAlias = Literal["text", "image"] | UnknownStr
"""Kind of content to search for."""
