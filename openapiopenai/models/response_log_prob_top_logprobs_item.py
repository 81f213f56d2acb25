"""Model `ResponseLogProbTopLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseLogProbTopLogprobsItem",
]


class ResponseLogProbTopLogprobsItem(BaseModel):
    """One of the likeliest tokens for a place."""

    token: str | None = None
    """The token as text."""
    logprob: float | None = None
    """Logarithm of how likely the token was."""
