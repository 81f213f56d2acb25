"""Model `ResponseUsageInputTokensDetailsCacheWriteTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseUsageInputTokensDetailsCacheWriteTokensDetails",
]


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(BaseModel):
    """How many tokens were written to the cache, by how long it keeps them."""

    ttl_12h_tokens: int
    """Tokens that are kept for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that are kept for 30 minutes."""
