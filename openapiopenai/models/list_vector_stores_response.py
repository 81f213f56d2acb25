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
    """A page of vector stores."""

    object: str
    """Kind of object."""
    data: list[VectorStoreObject]
    """The entries of this page."""
    first_id: str
    """Id of the first entry of this page; `before` takes it."""
    last_id: str
    """Id of the last entry of this page; `after` takes it."""
    has_more: bool
    """Whether there is more behind this page."""
