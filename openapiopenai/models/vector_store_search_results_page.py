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
    """A page of what a search has found."""

    object: Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    """Kind of object: always `vector_store.search_results.page`."""
    search_query: list[str]
    """The questions that were searched for."""
    data: list[VectorStoreSearchResultItem]
    """The entries of this page."""
    has_more: bool
    """Whether there is more behind this page."""
    next_page: str | None
    """What `page` takes to get the next page; null where this is the last one."""
