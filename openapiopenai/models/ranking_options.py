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
    """`RankingOptions` of the API."""

    ranker: RankerVersionType | None = None
    score_threshold: float | None = None
    hybrid_search: HybridSearchOptions | None = None


class RankingOptionsDict(TypedDict, total=False):
    """`RankingOptions` as a dict, for arguments."""

    ranker: RankerVersionType | str
    score_threshold: float
    hybrid_search: HybridSearchOptionsDict | HybridSearchOptions
