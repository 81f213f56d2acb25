# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ComputerCallOutputStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ComputerCallOutputStatus",
]

ComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed", "in_progress"] | UnknownStr
"""Status of the output of a computer call."""
