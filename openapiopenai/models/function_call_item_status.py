# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `FunctionCallItemStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "FunctionCallItemStatus",
]

FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""Status of an item."""
