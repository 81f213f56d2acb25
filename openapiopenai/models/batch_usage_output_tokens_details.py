"""Model `BatchUsageOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchUsageOutputTokensDetails",
]


class BatchUsageOutputTokensDetails(BaseModel):
    """The output tokens of a batch by kind."""

    reasoning_tokens: int
    """How many of the tokens went into reasoning."""
