"""Model `BatchUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchUsageInputTokensDetails",
]


class BatchUsageInputTokensDetails(BaseModel):
    """`BatchUsageInputTokensDetails` of the API."""

    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""
