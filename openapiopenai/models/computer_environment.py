"""Type `ComputerEnvironment`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ComputerEnvironment",
]

ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | UnknownStr
"""Kind of computer environment to control."""
