# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LogProb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.top_log_prob import TopLogProb, TopLogProbDict

__all__ = [
    "LogProb",
    "LogProbDict",
]


class LogProb(BaseModel):
    """A token of the output, with its log probability."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token, for characters that span several tokens; null if it has none."""
    top_logprobs: list[TopLogProb]
    """Most likely tokens at this position."""


class LogProbDict(TypedDict, total=False):
    """`LogProb` as a dict, for arguments."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Sequence[TopLogProbDict | TopLogProb]]
