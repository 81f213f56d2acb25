# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImagesUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.images_usage_input_tokens_details import ImagesUsageInputTokensDetails

__all__ = [
    "ImagesUsage",
]


class ImagesUsage(BaseModel):
    """Token usage of the images; for GPT image models only."""

    total_tokens: int
    """Total number of tokens, input and output."""
    input_tokens: int
    """Number of input tokens."""
    output_tokens: int
    """Number of output tokens."""
    input_tokens_details: ImagesUsageInputTokensDetails
    """Breakdown of the input tokens."""
