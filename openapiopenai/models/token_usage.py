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
    """`TokenUsage` of the API."""

    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int
