# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_usage_input_tokens_details import DecisionUsageInputTokensDetails
    from openapiopenai.models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails

__all__ = [
    "DecisionUsage",
]


class DecisionUsage(BaseModel):
    """Token usage of a decision."""

    input_tokens: int
    """Number of input tokens."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """Breakdown of the input tokens."""
    output_tokens: int
    """Number of output tokens."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """Breakdown of the output tokens by kind."""
    total_tokens: int
    """Total number of tokens, input and output."""
