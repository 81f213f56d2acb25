# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompletionUsageCompletionTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CompletionUsageCompletionTokensDetails",
]


class CompletionUsageCompletionTokensDetails(BaseModel):
    """Breakdown of the tokens of a completion."""

    accepted_prediction_tokens: int | None = None
    """With Predicted Outputs: tokens of the prediction that are in the completion."""
    audio_tokens: int | None = None
    """Number of audio tokens."""
    reasoning_tokens: int | None = None
    """Number of tokens used for reasoning."""
    text_tokens: int | None = None
    """Number of text tokens."""
    rejected_prediction_tokens: int | None = None
    """With Predicted Outputs: tokens of the prediction that are not in the completion. They still count toward the completion tokens, for billing and for the output and context window limits."""
