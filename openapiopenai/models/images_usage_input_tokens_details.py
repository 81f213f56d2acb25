# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImagesUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ImagesUsageInputTokensDetails",
]


class ImagesUsageInputTokensDetails(BaseModel):
    """Input tokens of the images, by kind."""

    text_tokens: int
    """Number of text tokens."""
    image_tokens: int
    """Number of image tokens."""
