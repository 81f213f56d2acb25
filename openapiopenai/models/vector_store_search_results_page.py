"""Model `VectorStoreSearchResultsPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_search_result_item import VectorStoreSearchResultItem

__all__ = [
    "VectorStoreSearchResultsPage",
]


class VectorStoreSearchResultsPage(Page["VectorStoreSearchResultItem"], BaseModel):
    """`VectorStoreSearchResultsPage` of the API."""

    object: Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    search_query: list[str]
    data: list[VectorStoreSearchResultItem]
    has_more: bool
    next_page: str | None
