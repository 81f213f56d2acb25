# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `FunctionParameters`."""

from typing import Any, TypeAlias

__all__ = [
    "FunctionParameters",
]

FunctionParameters: TypeAlias = dict[str, Any]
"""JSON Schema of the parameters of a function. If omitted, the function has none."""
