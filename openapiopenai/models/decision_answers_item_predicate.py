# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionAnswersItemPredicate`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DecisionAnswersItemPredicate",
]


class DecisionAnswersItemPredicate(BaseModel):
    """An answer to a yes-or-no question, as a probability."""

    type: Literal["predicate"] = "predicate"
    """Type: always `predicate`."""
    name: str | None = None
    """Name of the question; null if it has none."""
    probability: float
    """Probability that the answer is yes, from 0 to 1."""
