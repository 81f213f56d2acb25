# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreSearchResultItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes
    from openapiopenai.models.vector_store_search_result_content_object import VectorStoreSearchResultContentObject

__all__ = [
    "VectorStoreSearchResultItem",
]


class VectorStoreSearchResultItem(BaseModel):
    """A search result: a file with its matching content.

    Known as `VectorStoreSearchResponse`."""

    file_id: str
    """ID of a file."""
    filename: str
    """Name of the file."""
    score: float
    """Relevance score of the result, from 0 to 1; higher is a better match."""
    attributes: VectorStoreFileAttributes | None = FROM_SERVER
    """Attributes of the file."""
    content: list[VectorStoreSearchResultContentObject]
    """Chunks of the file's content that matched."""
