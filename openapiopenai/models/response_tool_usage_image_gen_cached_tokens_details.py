"""Model `ResponseToolUsageImageGenCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseToolUsageImageGenCachedTokensDetails",
]


class ResponseToolUsageImageGenCachedTokensDetails(BaseModel):
    """What the cached tokens of image calls are made of."""

    cached_image_tokens: int
    """Cached tokens of images."""
    cached_text_tokens: int
    """Cached tokens of text."""
