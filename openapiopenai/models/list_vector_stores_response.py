"""Model `ListVectorStoresResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_object import VectorStoreObject

__all__ = [
    "ListVectorStoresResponse",
]


class ListVectorStoresResponse(Page["VectorStoreObject"], BaseModel):
    """`ListVectorStoresResponse` of the API."""

    object: str
    data: list[VectorStoreObject]
    first_id: str
    last_id: str
    has_more: bool
