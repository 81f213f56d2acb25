# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseToolUsageImageGen`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_tool_usage_image_gen_cached_tokens_details import (
        ResponseToolUsageImageGenCachedTokensDetails,
    )
    from openapiopenai.models.response_tool_usage_image_gen_input_tokens_details import (
        ResponseToolUsageImageGenInputTokensDetails,
    )

__all__ = [
    "ResponseToolUsageImageGen",
]


class ResponseToolUsageImageGen(BaseModel):
    """Total token usage of image generation calls. Calls without complete usage records may be left out."""

    input_tokens: int
    """Number of input tokens."""
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    """Breakdown of the input tokens."""
    output_tokens: int
    """Number of output tokens."""
    total_tokens: int
    """Total number of tokens, input and output."""
    cached_tokens: int | None = None
    """Number of tokens that were read from the prompt cache."""
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    """Breakdown of the cached tokens."""
    output_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None = None
    """Breakdown of the output tokens; may be absent."""
