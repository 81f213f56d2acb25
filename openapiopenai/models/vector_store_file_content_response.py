# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreFileContentResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem

__all__ = [
    "VectorStoreFileContentResponse",
]


class VectorStoreFileContentResponse(_pages.Page["VectorStoreFileContentResponseDataItem"], BaseModel):
    """Parsed content of a file in a vector store."""

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    """Kind of object: always `vector_store.file_content.page`."""
    data: list[VectorStoreFileContentResponseDataItem]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    next_page: str | None = FROM_SERVER
    """Token of the next page; null if there is none."""
