"""Model `EvalRunPerTestingCriteriaResultsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunPerTestingCriteriaResultsItem",
]


class EvalRunPerTestingCriteriaResultsItem(BaseModel):
    """`EvalRunPerTestingCriteriaResultsItem` of the API."""

    testing_criteria: str
    passed: int
    failed: int
