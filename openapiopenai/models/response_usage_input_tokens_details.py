"""Model `ResponseUsageInputTokensDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_usage_input_tokens_details_cache_write_tokens_details import (
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
    )

__all__ = [
    "ResponseUsageInputTokensDetails",
]


class ResponseUsageInputTokensDetails(BaseModel):
    """What the tokens of the input are made of."""

    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""
    cache_write_tokens: int | None = None
    """How many of the tokens were written to the prompt cache."""
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None
    """The tokens written to the cache, by how long it keeps them."""
