"""Model `VectorStoreFileContentResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem

__all__ = [
    "VectorStoreFileContentResponse",
]


class VectorStoreFileContentResponse(Page["VectorStoreFileContentResponseDataItem"], BaseModel):
    """The text of a file as the vector store has read it."""

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    """Kind of object: always `vector_store.file_content.page`."""
    data: list[VectorStoreFileContentResponseDataItem]
    """The entries of this page."""
    has_more: bool
    """Whether there is more behind this page."""
    next_page: str | None
    """What `page` takes to get the next page; null where this is the last one."""
