"""Model `CreateCompletionResponseChoicesItemLogprobs`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateCompletionResponseChoicesItemLogprobs",
]


class CreateCompletionResponseChoicesItemLogprobs(BaseModel):
    """How likely the tokens of a completion were."""

    text_offset: list[int] | None = None
    """Where each token begins in the text."""
    token_logprobs: list[float] | None = None
    """Logarithm of the probability of each token."""
    tokens: list[str] | None = None
    """The tokens."""
    top_logprobs: list[dict[str, float]] | None = None
    """The likeliest tokens of each place, with the logarithms of their probabilities."""
