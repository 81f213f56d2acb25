"""Type `InputFidelity`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "InputFidelity",
]

InputFidelity: TypeAlias = Literal["high", "low"] | UnknownStr
"""How closely the model keeps to the style and features of input images, faces above all; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later, not for `gpt-image-1-mini`."""
