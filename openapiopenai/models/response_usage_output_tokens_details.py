# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseUsageOutputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseUsageOutputTokensDetails",
]


class ResponseUsageOutputTokensDetails(BaseModel):
    """Breakdown of the output tokens."""

    reasoning_tokens: int
    """Number of tokens used for reasoning."""
