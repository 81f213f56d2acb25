"""Type `ModerationInputType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ModerationInputType",
]

ModerationInputType: TypeAlias = Literal["text", "image"] | UnknownStr
"""Type of input that was moderated."""
