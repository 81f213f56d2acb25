"""Model `ResponseLogProbTopLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseLogProbTopLogprobsItem",
]


class ResponseLogProbTopLogprobsItem(BaseModel):
    """`ResponseLogProbTopLogprobsItem` of the API."""

    token: str | None = None
    logprob: float | None = None
