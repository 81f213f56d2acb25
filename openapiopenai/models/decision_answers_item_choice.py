# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionAnswersItemChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item_choice_choice import DecisionAnswersItemChoiceChoice
    from openapiopenai.models.decision_answers_item_choice_probabilities_item import (
        DecisionAnswersItemChoiceProbabilitiesItem,
    )

__all__ = [
    "DecisionAnswersItemChoice",
]


class DecisionAnswersItemChoice(BaseModel):
    """An answer that selects one of the choices."""

    type: Literal["choice"] = "choice"
    """Type: always `choice`."""
    name: str | None = None
    """Name of the question; null if it has none."""
    choice: DecisionAnswersItemChoiceChoice
    """The selected choice; the string `true` differs from the boolean `true`."""
    confidence: float
    """Confidence of the model in the answer."""
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    """Probability of each choice."""
