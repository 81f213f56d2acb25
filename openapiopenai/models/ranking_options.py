"""Model `RankingOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.hybrid_search_options import HybridSearchOptions, HybridSearchOptionsDict
    from openapiopenai.models.ranker_version_type import RankerVersionType

__all__ = [
    "RankingOptions",
    "RankingOptionsDict",
]


class RankingOptions(BaseModel):
    """How the results of a file search are ranked."""

    ranker: RankerVersionType | None = None
    """Which ranker to use."""
    score_threshold: float | None = None
    """Least score of a result, from 0 to 1. Close to 1 leaves only what fits best, and maybe fewer results."""
    hybrid_search: HybridSearchOptions | None = None
    """How much likeness in meaning and how much matching words count, where both are searched."""


class RankingOptionsDict(TypedDict, total=False):
    """`RankingOptions` as a dict, for arguments."""

    ranker: RankerVersionType | str
    score_threshold: float
    hybrid_search: HybridSearchOptionsDict | HybridSearchOptions
