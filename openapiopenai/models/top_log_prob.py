"""Model `TopLogProb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "TopLogProb",
    "TopLogProbDict",
]


class TopLogProb(BaseModel):
    """`TopLogProb` of the API."""

    token: str
    logprob: float
    bytes: list[int]


class TopLogProbDict(TypedDict, total=False):
    """`TopLogProb` as a dict, for arguments."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
