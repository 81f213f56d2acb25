# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseLogProb`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_log_prob_top_logprobs_item import ResponseLogProbTopLogprobsItem

__all__ = [
    "ResponseLogProb",
]


class ResponseLogProb(BaseModel):
    """Log probability of a token at its position. Values nearer to 0 mean that the model was more certain of it."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: list[ResponseLogProbTopLogprobsItem] | None = None
    """The most likely tokens at the position, at most 20."""
    bytes: list[int] | None = None
    """UTF-8 bytes of the token, for characters that span several tokens; null if it has none."""
