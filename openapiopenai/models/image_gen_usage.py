# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.image_gen_input_usage_details import ImageGenInputUsageDetails
    from openapiopenai.models.image_gen_output_tokens_details import ImageGenOutputTokensDetails

__all__ = [
    "ImageGenUsage",
]


class ImageGenUsage(BaseModel):
    """Token usage of an image generation, reported for `gpt-image-1`."""

    input_tokens: int
    """Number of input tokens."""
    total_tokens: int
    """Total number of tokens, input and output."""
    output_tokens: int
    """Number of output tokens."""
    output_tokens_details: ImageGenOutputTokensDetails | None = None
    """Breakdown of the output tokens by kind."""
    input_tokens_details: ImageGenInputUsageDetails
    """Breakdown of the input tokens."""
