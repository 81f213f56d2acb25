# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionAnswersItemScore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item_score_probabilities_item import (
        DecisionAnswersItemScoreProbabilitiesItem,
    )

__all__ = [
    "DecisionAnswersItemScore",
]


class DecisionAnswersItemScore(BaseModel):
    """An answer in the form of a score."""

    type: Literal["score"] = "score"
    """Type: always `score`."""
    name: str | None = None
    """Name of the question; null if it has none."""
    confidence: float
    """Confidence of the model in the answer."""
    probabilities: list[DecisionAnswersItemScoreProbabilitiesItem]
    """Probability of each level of the score."""
    score: float
    """The resulting score."""
