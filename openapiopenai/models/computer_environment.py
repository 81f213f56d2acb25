# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ComputerEnvironment`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ComputerEnvironment",
]

ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | UnknownStr
"""Kind of computer environment to control."""
