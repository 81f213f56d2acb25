"""Model `EvalRunPerTestingCriteriaResultsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunPerTestingCriteriaResultsItem",
]


class EvalRunPerTestingCriteriaResultsItem(BaseModel):
    """How many rows have passed a criterion."""

    testing_criteria: str
    """The criterion."""
    passed: int
    """How many have passed."""
    failed: int
    """How many have not."""
