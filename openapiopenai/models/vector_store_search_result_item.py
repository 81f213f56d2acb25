"""Model `VectorStoreSearchResultItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes
    from openapiopenai.models.vector_store_search_result_content_object import VectorStoreSearchResultContentObject

__all__ = [
    "VectorStoreSearchResultItem",
]


class VectorStoreSearchResultItem(BaseModel):
    """A file in which something was found."""

    file_id: str
    """Id of a file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, from 0 to 1."""
    attributes: VectorStoreFileAttributes | None
    """Attributes of the file."""
    content: list[VectorStoreSearchResultContentObject]
    """The pieces that were found."""
