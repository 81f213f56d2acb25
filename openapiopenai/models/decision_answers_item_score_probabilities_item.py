# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionAnswersItemScoreProbabilitiesItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DecisionAnswersItemScoreProbabilitiesItem",
]


class DecisionAnswersItemScoreProbabilitiesItem(BaseModel):
    """Probability of a level of a score."""

    label: str
    """Label of the level."""
    probability: float
    """Probability, from 0 to 1."""
    value: int
    """Value of the level."""
