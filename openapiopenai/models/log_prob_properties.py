"""Model `LogProbProperties`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LogProbProperties",
]


class LogProbProperties(BaseModel):
    """`LogProbProperties` of the API."""

    token: str
    logprob: float
    bytes: list[int]
