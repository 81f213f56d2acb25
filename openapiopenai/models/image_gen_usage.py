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
    """`ImageGenUsage` of the API."""

    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: ImageGenOutputTokensDetails | None = None
    input_tokens_details: ImageGenInputUsageDetails
