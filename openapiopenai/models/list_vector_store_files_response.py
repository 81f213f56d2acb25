"""Model `ListVectorStoreFilesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_object import VectorStoreFileObject

__all__ = [
    "ListVectorStoreFilesResponse",
]


class ListVectorStoreFilesResponse(Page["VectorStoreFileObject"], BaseModel):
    """`ListVectorStoreFilesResponse` of the API."""

    object: str
    data: list[VectorStoreFileObject]
    first_id: str
    last_id: str
    has_more: bool
