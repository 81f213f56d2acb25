# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseUsageInputTokensDetailsCacheWriteTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseUsageInputTokensDetailsCacheWriteTokensDetails",
]


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(BaseModel):
    """Number of tokens written to the prompt cache, by how long they are kept."""

    ttl_12h_tokens: int
    """Number of input tokens written to the cache to be kept for 12 hours."""
    ttl_30m_tokens: int
    """Number of input tokens written to the cache to be kept for 30 minutes."""
