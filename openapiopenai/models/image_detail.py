"""Type `ImageDetail`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ImageDetail",
]

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"] | UnknownStr
"""In how much detail the model sees an image."""
