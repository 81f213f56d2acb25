"""Model `ResponseLogProb`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_log_prob_top_logprobs_item import ResponseLogProbTopLogprobsItem

__all__ = [
    "ResponseLogProb",
]


class ResponseLogProb(BaseModel):
    """How likely the model held a token to be at its place. The nearer to 0 the logarithm, the surer the model was."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of how likely the token was."""
    top_logprobs: list[ResponseLogProbTopLogprobsItem] | None = None
    """The likeliest tokens for the place, at most 20."""
