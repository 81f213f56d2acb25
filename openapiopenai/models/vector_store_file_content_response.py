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
    """`VectorStoreFileContentResponse` of the API."""

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    data: list[VectorStoreFileContentResponseDataItem]
    has_more: bool
    next_page: str | None
