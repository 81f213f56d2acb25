"""Model `ImagesUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.images_usage_input_tokens_details import ImagesUsageInputTokensDetails

__all__ = [
    "ImagesUsage",
]


class ImagesUsage(BaseModel):
    """Tokens that images took; from GPT image models only."""

    total_tokens: int
    """Tokens together, read and written."""
    input_tokens: int
    """Tokens that were read."""
    output_tokens: int
    """Tokens that were written."""
    input_tokens_details: ImagesUsageInputTokensDetails
    """What the tokens that were read consist of."""
