"""Model `VectorStoreFileBatchObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_batch_object_file_counts import VectorStoreFileBatchObjectFileCounts

__all__ = [
    "VectorStoreFileBatchObject",
]


class VectorStoreFileBatchObject(BaseModel):
    """Files that were put into a vector store together."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    """Kind of object: always `vector_store.files_batch`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    vector_store_id: str
    """Id of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | UnknownStr
    """How far it is."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """How many files there are, by how far they are."""
    created_at_datetime = datetime_view("created_at")
