"""Type `DetailEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "DetailEnum",
]

DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"] | UnknownStr
"""In how much detail the model sees an image."""
