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
    """`ImagesUsage` of the API."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails
