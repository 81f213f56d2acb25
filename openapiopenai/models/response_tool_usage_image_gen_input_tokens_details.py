# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseToolUsageImageGenInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseToolUsageImageGenInputTokensDetails",
]


class ResponseToolUsageImageGenInputTokensDetails(BaseModel):
    """Breakdown of the input or output tokens of image generation calls."""

    image_tokens: int
    """Number of image tokens."""
    text_tokens: int
    """Number of text tokens."""
