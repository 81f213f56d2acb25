# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ImageGenOutputTokensDetails",
]


class ImageGenOutputTokensDetails(BaseModel):
    """Output tokens of an image generation, by kind."""

    image_tokens: int
    """Number of image tokens."""
    text_tokens: int
    """Number of text tokens."""
