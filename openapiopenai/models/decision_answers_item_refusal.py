# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionAnswersItemRefusal`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DecisionAnswersItemRefusal",
]


class DecisionAnswersItemRefusal(BaseModel):
    """A refusal: the model does not answer this question, but may have answered others."""

    type: Literal["refusal"] = "refusal"
    """Type: always `refusal`."""
    name: str | None = None
    """Name of the question; null if it has none."""
