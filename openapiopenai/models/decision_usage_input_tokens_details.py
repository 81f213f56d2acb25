"""Model `DecisionUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionUsageInputTokensDetails",
]


class DecisionUsageInputTokensDetails(BaseModel):
    """The input tokens of a decision by kind."""

    cache_write_tokens: int
    """How many of the tokens were written to the prompt cache."""
    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""
