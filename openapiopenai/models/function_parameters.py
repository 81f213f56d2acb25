"""Type `FunctionParameters`."""

from typing import Any, TypeAlias

__all__ = [
    "FunctionParameters",
]

FunctionParameters: TypeAlias = dict[str, Any]
