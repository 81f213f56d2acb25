"""Model `VectorStoreSearchRequestRankingOptions`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreSearchRequestRankingOptions",
    "VectorStoreSearchRequestRankingOptionsDict",
]


class VectorStoreSearchRequestRankingOptions(BaseModel):
    """How results of a search are ranked."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str | None = None
    """What ranks them again; `none` leaves that out, which is quicker."""
    score_threshold: float | None = None
    """Least score of a result, from 0, the default, to 1."""


class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
    """`VectorStoreSearchRequestRankingOptions` as a dict, for arguments."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str
    score_threshold: float
