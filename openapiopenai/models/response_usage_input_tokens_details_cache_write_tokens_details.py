"""Model `ResponseUsageInputTokensDetailsCacheWriteTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseUsageInputTokensDetailsCacheWriteTokensDetails",
]


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(BaseModel):
    """`ResponseUsageInputTokensDetailsCacheWriteTokensDetails` of the API."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int
