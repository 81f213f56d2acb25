"""Model `EvalRunResultCounts`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunResultCounts",
]


class EvalRunResultCounts(BaseModel):
    """How many rows of a run there are, by how they went."""

    total: int
    """How many were run in all."""
    errored: int
    """How many ended with an error."""
    failed: int
    """How many have not passed."""
    passed: int
    """How many have passed."""
