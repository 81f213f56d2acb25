"""Model `DecisionAnswersItemScore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item_score_probabilities_item import (
        DecisionAnswersItemScoreProbabilitiesItem,
    )

__all__ = [
    "DecisionAnswersItemScore",
]


class DecisionAnswersItemScore(BaseModel):
    """`DecisionAnswersItemScore` of the API."""

    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswersItemScoreProbabilitiesItem]
    score: float
    type: Literal["score"] = "score"
    """Which variant this is: always `score`."""
