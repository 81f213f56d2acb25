# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseToolUsageImageGenCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseToolUsageImageGenCachedTokensDetails",
]


class ResponseToolUsageImageGenCachedTokensDetails(BaseModel):
    """Breakdown of the cached tokens of image generation calls."""

    cached_image_tokens: int
    """Number of cached image tokens."""
    cached_text_tokens: int
    """Number of cached text tokens."""
