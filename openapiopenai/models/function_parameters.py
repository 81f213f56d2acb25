"""Type `FunctionParameters`."""

from typing import Any, TypeAlias

__all__ = [
    "FunctionParameters",
]

FunctionParameters: TypeAlias = dict[str, Any]
"""JSON Schema of the arguments of a function. Without one, the function takes none."""
