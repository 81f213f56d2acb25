# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ProgramOutputStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ProgramOutputStatus",
]

ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"] | UnknownStr
"""Final status of a program output."""
