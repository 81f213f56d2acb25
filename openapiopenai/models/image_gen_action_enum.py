"""Type `ImageGenActionEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ImageGenActionEnum",
]

ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"] | UnknownStr
"""Whether the tool generates a new image or edits an existing one."""
