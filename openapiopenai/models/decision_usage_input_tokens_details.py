"""Model `DecisionUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionUsageInputTokensDetails",
]


class DecisionUsageInputTokensDetails(BaseModel):
    """`DecisionUsageInputTokensDetails` of the API."""

    cache_write_tokens: int
    cached_tokens: int
