"""Model `LogProb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.top_log_prob import TopLogProb, TopLogProbDict

__all__ = [
    "LogProb",
    "LogProbDict",
]


class LogProb(BaseModel):
    """A token of the output, and how likely it was."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of how likely the token was."""
    bytes: list[int]
    """UTF-8 bytes of the token, for characters that several tokens make up; null where it has none."""
    top_logprobs: list[TopLogProb]
    """The likeliest tokens at this place."""


class LogProbDict(TypedDict, total=False):
    """`LogProb` as a dict, for arguments."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Sequence[TopLogProbDict | TopLogProb]]
