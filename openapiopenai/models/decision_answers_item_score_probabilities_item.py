"""Model `DecisionAnswersItemScoreProbabilitiesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionAnswersItemScoreProbabilitiesItem",
]


class DecisionAnswersItemScoreProbabilitiesItem(BaseModel):
    """`DecisionAnswersItemScoreProbabilitiesItem` of the API."""

    label: str
    probability: float
    value: int
