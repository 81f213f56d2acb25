# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseUsageInputTokensDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_usage_input_tokens_details_cache_write_tokens_details import (
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
    )

__all__ = [
    "ResponseUsageInputTokensDetails",
]


class ResponseUsageInputTokensDetails(BaseModel):
    """Breakdown of the input tokens."""

    cached_tokens: int
    """Number of tokens that were read from the prompt cache."""
    cache_write_tokens: int | None = None
    """Number of input tokens written to the prompt cache."""
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None
    """Tokens written to the prompt cache, by how long they are kept."""
