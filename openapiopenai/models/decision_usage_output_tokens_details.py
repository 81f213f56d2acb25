# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionUsageOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DecisionUsageOutputTokensDetails",
]


class DecisionUsageOutputTokensDetails(BaseModel):
    """Breakdown of the output tokens of a decision or an agent."""

    reasoning_tokens: int
    """Number of tokens used for reasoning."""
