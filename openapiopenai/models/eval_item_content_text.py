# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `EvalItemContentText`."""

from typing import TypeAlias

__all__ = [
    "EvalItemContentText",
]

EvalItemContentText: TypeAlias = str
"""Text input to a model."""
