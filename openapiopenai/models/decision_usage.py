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
    """`DecisionUsage` of the API."""

    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int
