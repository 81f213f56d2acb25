"""Model `DecisionAnswersItemScoreProbabilitiesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionAnswersItemScoreProbabilitiesItem",
]


class DecisionAnswersItemScoreProbabilitiesItem(BaseModel):
    """How likely a level of a score is."""

    label: str
    """What the level is called."""
    probability: float
    """How likely it is, from 0 to 1."""
    value: int
    """Number of the level."""
