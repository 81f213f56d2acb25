"""Model `ImageGenInputUsageDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageGenInputUsageDetails",
]


class ImageGenInputUsageDetails(BaseModel):
    """The input tokens of an image by kind."""

    text_tokens: int
    """How many of the tokens are text."""
    image_tokens: int
    """How many of the tokens are images."""
