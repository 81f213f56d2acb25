# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BatchUsageInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BatchUsageInputTokensDetails",
]


class BatchUsageInputTokensDetails(BaseModel):
    """Breakdown of a batch's input tokens by kind."""

    cached_tokens: int
    """Number of tokens that were read from the prompt cache."""
