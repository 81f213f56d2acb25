"""Model `ImageGenOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageGenOutputTokensDetails",
]


class ImageGenOutputTokensDetails(BaseModel):
    """`ImageGenOutputTokensDetails` of the API."""

    image_tokens: int
    """How many of the tokens are images."""
    text_tokens: int
    """How many of the tokens are text."""
