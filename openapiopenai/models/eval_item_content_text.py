"""Type `EvalItemContentText`."""

from typing import TypeAlias

__all__ = [
    "EvalItemContentText",
]

EvalItemContentText: TypeAlias = str
"""Text input to a model."""
