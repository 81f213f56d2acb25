# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreSearchRequestRankingOptions`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VectorStoreSearchRequestRankingOptions",
    "VectorStoreSearchRequestRankingOptionsDict",
]


class VectorStoreSearchRequestRankingOptions(BaseModel):
    """Ranking options of a vector store search."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str | None = None
    """Ranker used for re-ranking; `none` disables it, which can reduce latency."""
    score_threshold: float | None = None
    """Minimum score of a result, from 0 (the default) to 1."""


class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
    """`VectorStoreSearchRequestRankingOptions` as a dict, for arguments."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str
    score_threshold: float
