# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenInputUsageDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ImageGenInputUsageDetails",
]


class ImageGenInputUsageDetails(BaseModel):
    """Input tokens of an image generation, by kind."""

    text_tokens: int
    """Number of text tokens."""
    image_tokens: int
    """Number of image tokens."""
