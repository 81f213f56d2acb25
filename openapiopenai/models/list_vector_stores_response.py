# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListVectorStoresResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_object import VectorStoreObject

__all__ = [
    "ListVectorStoresResponse",
]


class ListVectorStoresResponse(_pages.Page["VectorStoreObject"], BaseModel):
    """A page of vector stores."""

    object: str
    """Kind of object."""
    data: list[VectorStoreObject]
    """The entries of this page."""
    first_id: str
    """ID of the first entry of this page; pass it as `before` to get the previous page."""
    last_id: str
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
