"""Model `VectorStoreSearchRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_search_request_filters import (
        VectorStoreSearchRequestFilters,
        VectorStoreSearchRequestFiltersDict,
    )
    from openapiopenai.models.vector_store_search_request_query import (
        VectorStoreSearchRequestQuery,
        VectorStoreSearchRequestQueryDict,
    )
    from openapiopenai.models.vector_store_search_request_ranking_options import (
        VectorStoreSearchRequestRankingOptions,
        VectorStoreSearchRequestRankingOptionsDict,
    )

__all__ = [
    "VectorStoreSearchRequest",
    "VectorStoreSearchRequestDict",
]


class VectorStoreSearchRequest(BaseModel):
    """What to find in a vector store."""

    query: VectorStoreSearchRequestQuery
    """The question, or several."""
    rewrite_query: bool | None = None
    """Whether the question may be put in other words that search better; false by default."""
    max_num_results: int | None = None
    """How many results to return at most, from 1 to 50; 10 by default."""
    filters: VectorStoreSearchRequestFilters | None = None
    """Which files to search, by their attributes."""
    ranking_options: VectorStoreSearchRequestRankingOptions | None = None
    """How results are ranked."""


class VectorStoreSearchRequestDict(TypedDict, total=False):
    """`VectorStoreSearchRequest` as a dict, for arguments."""

    query: Required[VectorStoreSearchRequestQueryDict | VectorStoreSearchRequestQuery]
    rewrite_query: bool
    max_num_results: int
    filters: VectorStoreSearchRequestFiltersDict | VectorStoreSearchRequestFilters
    ranking_options: VectorStoreSearchRequestRankingOptionsDict | VectorStoreSearchRequestRankingOptions
