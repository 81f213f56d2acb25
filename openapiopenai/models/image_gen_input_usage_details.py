"""Model `ImageGenInputUsageDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageGenInputUsageDetails",
]


class ImageGenInputUsageDetails(BaseModel):
    """`ImageGenInputUsageDetails` of the API."""

    text_tokens: int
    image_tokens: int
