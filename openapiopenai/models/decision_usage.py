"""Model `DecisionUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_usage_input_tokens_details import DecisionUsageInputTokensDetails
    from openapiopenai.models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails

__all__ = [
    "DecisionUsage",
]


class DecisionUsage(BaseModel):
    """Tokens that a decision took."""

    input_tokens: int
    """Tokens that were read."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """What the tokens that were read consist of."""
    output_tokens: int
    """Tokens that were written."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """What the tokens that were written consist of."""
    total_tokens: int
    """Tokens together, read and written."""
