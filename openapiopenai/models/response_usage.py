"""Model `ResponseUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_usage_input_tokens_details import ResponseUsageInputTokensDetails
    from openapiopenai.models.response_usage_output_tokens_details import ResponseUsageOutputTokensDetails

__all__ = [
    "ResponseUsage",
]


class ResponseUsage(BaseModel):
    """How many tokens a response took."""

    input_tokens: int
    """Tokens that were read."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """What the tokens that were read consist of."""
    output_tokens: int
    """Tokens that were written."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """What the tokens that were written consist of."""
    total_tokens: int
    """Tokens together, read and written."""
