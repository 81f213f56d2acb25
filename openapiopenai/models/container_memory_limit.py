# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ContainerMemoryLimit`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ContainerMemoryLimit",
]

ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | UnknownStr
"""Memory limit of a container."""
