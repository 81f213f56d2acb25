# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionAnswersItemChoiceProbabilitiesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item_choice_probabilities_item_value import (
        DecisionAnswersItemChoiceProbabilitiesItemValue,
    )

__all__ = [
    "DecisionAnswersItemChoiceProbabilitiesItem",
]


class DecisionAnswersItemChoiceProbabilitiesItem(BaseModel):
    """Probability of a choice."""

    probability: float
    """Probability, from 0 to 1."""
    value: DecisionAnswersItemChoiceProbabilitiesItemValue
    """Choice that the probability is for; the string `true` differs from the boolean `true`."""
