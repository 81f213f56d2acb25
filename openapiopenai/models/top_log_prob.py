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
    """A token that was likely at a place, and how likely."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of how likely the token was."""
    bytes: list[int]
    """UTF-8 bytes of the token, for characters that several tokens make up; null where it has none."""


class TopLogProbDict(TypedDict, total=False):
    """`TopLogProb` as a dict, for arguments."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
