"""Type `ClickButtonType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ClickButtonType",
]

ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"] | UnknownStr
"""A mouse button."""
