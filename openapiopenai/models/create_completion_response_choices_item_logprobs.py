# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateCompletionResponseChoicesItemLogprobs`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateCompletionResponseChoicesItemLogprobs",
]


class CreateCompletionResponseChoicesItemLogprobs(BaseModel):
    """Log probabilities of the tokens of a completion."""

    text_offset: list[int] | None = None
    """Offset at which each token begins in the text."""
    token_logprobs: list[float] | None = None
    """Log probability of each token."""
    tokens: list[str] | None = None
    """The tokens of the completion, as text."""
    top_logprobs: list[dict[str, float]] | None = None
    """Most likely tokens at each position, with their log probabilities."""
