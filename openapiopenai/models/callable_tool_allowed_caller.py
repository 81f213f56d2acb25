"""Type `CallableToolAllowedCaller`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "CallableToolAllowedCaller",
]

CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | UnknownStr
"""What may call a tool: the model itself (`direct`) or code that the model writes (`programmatic`)."""
