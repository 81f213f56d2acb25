# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DecisionUsageInputTokensDetails",
]


class DecisionUsageInputTokensDetails(BaseModel):
    """Breakdown of the input tokens of a decision."""

    cache_write_tokens: int
    """Number of input tokens written to the prompt cache."""
    cached_tokens: int
    """Number of tokens that were read from the prompt cache."""
