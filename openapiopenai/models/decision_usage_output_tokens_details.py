"""Model `DecisionUsageOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionUsageOutputTokensDetails",
]


class DecisionUsageOutputTokensDetails(BaseModel):
    """The output tokens of a decision by kind."""

    reasoning_tokens: int
    """How many of the tokens went into reasoning."""
