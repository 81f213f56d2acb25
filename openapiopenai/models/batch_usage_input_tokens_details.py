"""Model `BatchUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchUsageInputTokensDetails",
]


class BatchUsageInputTokensDetails(BaseModel):
    """`BatchUsageInputTokensDetails` of the API."""

    cached_tokens: int
