"""Model `ImageGenOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageGenOutputTokensDetails",
]


class ImageGenOutputTokensDetails(BaseModel):
    """The output tokens of an image by kind."""

    image_tokens: int
    """How many of the tokens are images."""
    text_tokens: int
    """How many of the tokens are text."""
