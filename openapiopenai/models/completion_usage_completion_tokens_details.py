"""Model `CompletionUsageCompletionTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompletionUsageCompletionTokensDetails",
]


class CompletionUsageCompletionTokensDetails(BaseModel):
    """What the tokens of the answer were used for."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the prediction that came up in the answer."""
    audio_tokens: int | None = None
    """How many of the tokens are audio."""
    reasoning_tokens: int | None = None
    """How many of the tokens went into reasoning."""
    text_tokens: int | None = None
    """How many of the tokens are text."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the prediction that did not come up in the answer. They are billed all the same, and count against limits."""
