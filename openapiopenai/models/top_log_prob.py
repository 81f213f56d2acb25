# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TopLogProb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "TopLogProb",
    "TopLogProbDict",
]


class TopLogProb(BaseModel):
    """One of the most likely tokens, with its log probability."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token, for characters that span several tokens; null if it has none."""


class TopLogProbDict(TypedDict, total=False):
    """`TopLogProb` as a dict, for arguments."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
