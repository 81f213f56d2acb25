# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreSearchRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A request to search a vector store."""

    query: VectorStoreSearchRequestQuery
    """Query to search for, or several queries."""
    rewrite_query: bool | None = None
    """Whether to rewrite the query for better vector search results; false by default."""
    max_num_results: int | None = None
    """Maximum number of results, from 1 to 50; 10 by default."""
    filters: VectorStoreSearchRequestFilters | None = None
    """Filter on file attributes that limits which files are searched."""
    ranking_options: VectorStoreSearchRequestRankingOptions | None = None
    """How results are ranked."""


class VectorStoreSearchRequestDict(TypedDict, total=False):
    """`VectorStoreSearchRequest` as a dict, for arguments."""

    query: Required[VectorStoreSearchRequestQueryDict | VectorStoreSearchRequestQuery]
    rewrite_query: bool
    max_num_results: int
    filters: VectorStoreSearchRequestFiltersDict | VectorStoreSearchRequestFilters
    ranking_options: VectorStoreSearchRequestRankingOptionsDict | VectorStoreSearchRequestRankingOptions
