# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TokenUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TokenUsageInputTokensDetails",
]


class TokenUsageInputTokensDetails(BaseModel):
    """Breakdown of an agent's input tokens."""

    cached_tokens: int
    """Number of tokens that were read from the prompt cache."""
