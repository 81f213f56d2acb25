"""Model `ResponseToolUsageImageGenCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseToolUsageImageGenCachedTokensDetails",
]


class ResponseToolUsageImageGenCachedTokensDetails(BaseModel):
    """`ResponseToolUsageImageGenCachedTokensDetails` of the API."""

    cached_image_tokens: int
    cached_text_tokens: int
