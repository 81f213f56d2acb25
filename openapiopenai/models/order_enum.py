"""Type `OrderEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "OrderEnum",
]

OrderEnum: TypeAlias = Literal["asc", "desc"] | str
"""Sort order of the entries by time."""
