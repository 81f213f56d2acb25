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
    """An answer by a score."""

    type: Literal["score"] = "score"
    """Which variant this is: always `score`."""
    name: str | None = None
    """Name of the question; null where it has none."""
    confidence: float
    """How sure the model is."""
    probabilities: list[DecisionAnswersItemScoreProbabilitiesItem]
    """How likely each level is."""
    score: float
    """The score."""
