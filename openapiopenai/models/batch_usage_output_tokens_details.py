# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BatchUsageOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BatchUsageOutputTokensDetails",
]


class BatchUsageOutputTokensDetails(BaseModel):
    """Breakdown of a batch's output tokens by kind."""

    reasoning_tokens: int
    """Number of tokens used for reasoning."""
