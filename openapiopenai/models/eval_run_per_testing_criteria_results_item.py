# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunPerTestingCriteriaResultsItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalRunPerTestingCriteriaResultsItem",
]


class EvalRunPerTestingCriteriaResultsItem(BaseModel):
    """Results of an evaluation run for a testing criterion."""

    testing_criteria: str
    """Description of the testing criterion."""
    passed: int
    """Number of output items that passed."""
    failed: int
    """Number of tests that failed this criterion."""
