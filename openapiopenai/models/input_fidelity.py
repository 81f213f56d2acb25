"""Type `InputFidelity`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "InputFidelity",
]

InputFidelity: TypeAlias = Literal["high", "low"] | UnknownStr
