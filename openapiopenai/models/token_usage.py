"""Model `TokenUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails
    from openapiopenai.models.token_usage_input_tokens_details import TokenUsageInputTokensDetails

__all__ = [
    "TokenUsage",
]


class TokenUsage(BaseModel):
    """Tokens that a session or a turn took, as far as is known; it may still change."""

    input_tokens: int
    """Tokens that were read."""
    input_tokens_details: TokenUsageInputTokensDetails
    """What the tokens that were read consist of."""
    output_tokens: int
    """Tokens that were written."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """What the tokens that were written consist of."""
    total_tokens: int
    """Tokens together, read and written."""
