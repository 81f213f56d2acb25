"""Model `ResponseUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseUsageInputTokensDetails",
]


class ResponseUsageInputTokensDetails(BaseModel):
    """`ResponseUsageInputTokensDetails` of the API."""

    cached_tokens: int
    cache_write_tokens: int | None = None
