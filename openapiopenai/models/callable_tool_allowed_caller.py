"""Type `CallableToolAllowedCaller`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "CallableToolAllowedCaller",
]

CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | UnknownStr
