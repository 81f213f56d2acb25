"""Model `DecisionAnswersItemRefusal`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionAnswersItemRefusal",
]


class DecisionAnswersItemRefusal(BaseModel):
    """`DecisionAnswersItemRefusal` of the API."""

    name: str | None = None
    type: Literal["refusal"] = "refusal"
    """Which variant this is: always `refusal`."""
