"""Model `CompletionUsageCompletionTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompletionUsageCompletionTokensDetails",
]


class CompletionUsageCompletionTokensDetails(BaseModel):
    """`CompletionUsageCompletionTokensDetails` of the API."""

    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    """How many of the tokens are audio."""
    reasoning_tokens: int | None = None
    """How many of the tokens went into reasoning."""
    text_tokens: int | None = None
    """How many of the tokens are text."""
    rejected_prediction_tokens: int | None = None
