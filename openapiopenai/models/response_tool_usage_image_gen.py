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
    """`ResponseToolUsageImageGen` of the API."""

    input_tokens: int
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None = None
