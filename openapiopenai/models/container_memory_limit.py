"""Type `ContainerMemoryLimit`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ContainerMemoryLimit",
]

ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | UnknownStr
"""Memory limit of a container."""
