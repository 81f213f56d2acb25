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
    """An answer that was chosen."""

    type: Literal["choice"] = "choice"
    """Which variant this is: always `choice`."""
    name: str | None = None
    """Name of the question; null where it has none."""
    choice: DecisionAnswersItemChoiceChoice
    """What was chosen; `true` as text is another than true."""
    confidence: float
    """How sure the model is."""
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    """How likely each choice is."""
