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
    """`VectorStoreSearchRequest` of the API."""

    query: VectorStoreSearchRequestQuery
    rewrite_query: bool | None = None
    max_num_results: int | None = None
    filters: VectorStoreSearchRequestFilters | None = None
    ranking_options: VectorStoreSearchRequestRankingOptions | None = None


class VectorStoreSearchRequestDict(TypedDict, total=False):
    """`VectorStoreSearchRequest` as a dict, for arguments."""

    query: Required[VectorStoreSearchRequestQueryDict | VectorStoreSearchRequestQuery]
    rewrite_query: bool
    max_num_results: int
    filters: VectorStoreSearchRequestFiltersDict | VectorStoreSearchRequestFilters
    ranking_options: VectorStoreSearchRequestRankingOptionsDict | VectorStoreSearchRequestRankingOptions
