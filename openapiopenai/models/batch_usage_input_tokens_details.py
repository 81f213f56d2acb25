"""Model `BatchUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchUsageInputTokensDetails",
]


class BatchUsageInputTokensDetails(BaseModel):
    """The input tokens of a batch by kind."""

    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""
