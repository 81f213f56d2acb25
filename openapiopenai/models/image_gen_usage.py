"""Model `ImageGenUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.image_gen_input_usage_details import ImageGenInputUsageDetails
    from openapiopenai.models.image_gen_output_tokens_details import ImageGenOutputTokensDetails

__all__ = [
    "ImageGenUsage",
]


class ImageGenUsage(BaseModel):
    """Tokens that images took, from `gpt-image-1` on."""

    input_tokens: int
    """Tokens that were read."""
    total_tokens: int
    """Tokens together, read and written."""
    output_tokens: int
    """Tokens that were written."""
    output_tokens_details: ImageGenOutputTokensDetails | None = None
    """What the tokens that were written consist of."""
    input_tokens_details: ImageGenInputUsageDetails
    """What the tokens that were read consist of."""
