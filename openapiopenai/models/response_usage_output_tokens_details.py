"""Model `ResponseUsageOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseUsageOutputTokensDetails",
]


class ResponseUsageOutputTokensDetails(BaseModel):
    """What the tokens of the output are made of."""

    reasoning_tokens: int
    """How many of the tokens went into reasoning."""
