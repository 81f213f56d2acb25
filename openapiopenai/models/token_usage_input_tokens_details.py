"""Model `TokenUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TokenUsageInputTokensDetails",
]


class TokenUsageInputTokensDetails(BaseModel):
    """The input tokens of an agent by kind."""

    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""
