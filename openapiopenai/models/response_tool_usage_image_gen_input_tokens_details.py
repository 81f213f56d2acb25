"""Model `ResponseToolUsageImageGenInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseToolUsageImageGenInputTokensDetails",
]


class ResponseToolUsageImageGenInputTokensDetails(BaseModel):
    """`ResponseToolUsageImageGenInputTokensDetails` of the API."""

    image_tokens: int
    """How many of the tokens are images."""
    text_tokens: int
    """How many of the tokens are text."""
