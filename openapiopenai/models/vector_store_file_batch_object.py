# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreFileBatchObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_batch_object_file_counts import VectorStoreFileBatchObjectFileCounts

__all__ = [
    "VectorStoreFileBatchObject",
]


class VectorStoreFileBatchObject(BaseModel):
    """A batch of files that were added to a vector store together.

    Known as `VectorStoreFileBatch`."""

    id: str
    """Its unique ID."""
    object: Annotated[Literal["vector_store.files_batch"], Tolerates("string")] = "vector_store.files_batch"
    """Kind of object: always `vector_store.files_batch`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    vector_store_id: str
    """ID of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | UnknownStr
    """Its current status."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """Number of files by status."""
    created_at_datetime = datetime_view("created_at")
