"""Model `DecisionAnswersItemPredicate`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionAnswersItemPredicate",
]


class DecisionAnswersItemPredicate(BaseModel):
    """`DecisionAnswersItemPredicate` of the API."""

    name: str | None = None
    probability: float
    type: Literal["predicate"] = "predicate"
    """Which variant this is: always `predicate`."""
