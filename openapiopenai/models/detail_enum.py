"""Type `DetailEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "DetailEnum",
]

DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"] | UnknownStr
"""Level of detail at which the model processes an image."""
