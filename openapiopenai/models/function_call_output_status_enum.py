# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `FunctionCallOutputStatusEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "FunctionCallOutputStatusEnum",
]

FunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""Status of the output of a tool call."""
