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
    reasoning_tokens: int | None = None
    text_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
