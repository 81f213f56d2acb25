# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RankingOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Ranker to use for the file search."""
    score_threshold: float | None = None
    """Minimum score of a result, from 0 to 1. Values close to 1 return only the most relevant results, possibly fewer of them."""
    hybrid_search: HybridSearchOptions | None = None
    """Weights of semantic matches (embeddings) and keyword matches in the rank fusion of hybrid search."""


class RankingOptionsDict(TypedDict, total=False):
    """`RankingOptions` as a dict, for arguments."""

    ranker: RankerVersionType | str
    score_threshold: float
    hybrid_search: HybridSearchOptionsDict | HybridSearchOptions
