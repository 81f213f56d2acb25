"""Model `ImagesUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImagesUsageInputTokensDetails",
]


class ImagesUsageInputTokensDetails(BaseModel):
    """The input tokens of images by kind."""

    text_tokens: int
    """How many of the tokens are text."""
    image_tokens: int
    """How many of the tokens are images."""
