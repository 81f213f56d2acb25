"""Model `ResponseToolUsageImageGen`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

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
    """How many tokens all calls of the image tool took. Calls whose use is not known may be left out."""

    input_tokens: int
    """Tokens that were read."""
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    """What the tokens that were read consist of."""
    output_tokens: int
    """Tokens that were written."""
    total_tokens: int
    """Tokens together, read and written."""
    cached_tokens: int | None = None
    """How many of the tokens came out of the prompt cache."""
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    """What the cached tokens are made of."""
    output_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None = None
    """What the output tokens are made of; may be left out."""
