"""Type `ImageGenActionEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ImageGenActionEnum",
]

ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"] | UnknownStr
"""Whether to make a new image or edit a given one."""
