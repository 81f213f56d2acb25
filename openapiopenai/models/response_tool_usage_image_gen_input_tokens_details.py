"""Model `ResponseToolUsageImageGenInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseToolUsageImageGenInputTokensDetails",
]


class ResponseToolUsageImageGenInputTokensDetails(BaseModel):
    """What the input tokens or the output tokens of image calls are made of."""

    image_tokens: int
    """How many of the tokens are images."""
    text_tokens: int
    """How many of the tokens are text."""
