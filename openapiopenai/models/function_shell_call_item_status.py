# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `FunctionShellCallItemStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "FunctionShellCallItemStatus",
]

FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""Status of a shell call."""
