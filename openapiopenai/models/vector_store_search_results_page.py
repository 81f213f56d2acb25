# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreSearchResultsPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_search_result_item import VectorStoreSearchResultItem

__all__ = [
    "VectorStoreSearchResultsPage",
]


class VectorStoreSearchResultsPage(_pages.Page["VectorStoreSearchResultItem"], BaseModel):
    """A page of the results of a vector store search."""

    object: Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    """Kind of object: always `vector_store.search_results.page`."""
    search_query: list[str]
    """Queries that were searched for."""
    data: list[VectorStoreSearchResultItem]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    next_page: str | None = FROM_SERVER
    """Token of the next page; null if there is none."""
