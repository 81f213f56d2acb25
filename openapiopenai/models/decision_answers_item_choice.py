"""Model `DecisionAnswersItemChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item_choice_choice import DecisionAnswersItemChoiceChoice
    from openapiopenai.models.decision_answers_item_choice_probabilities_item import (
        DecisionAnswersItemChoiceProbabilitiesItem,
    )

__all__ = [
    "DecisionAnswersItemChoice",
]


class DecisionAnswersItemChoice(BaseModel):
    """`DecisionAnswersItemChoice` of the API."""

    choice: DecisionAnswersItemChoiceChoice
    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    type: Literal["choice"] = "choice"
    """Which variant this is: always `choice`."""
