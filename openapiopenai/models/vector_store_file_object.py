# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreFileObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes
    from openapiopenai.models.vector_store_file_object_chunking_strategy import VectorStoreFileObjectChunkingStrategy
    from openapiopenai.models.vector_store_file_object_last_error import VectorStoreFileObjectLastError

__all__ = [
    "VectorStoreFileObject",
]


class VectorStoreFileObject(BaseModel):
    """A file in a vector store.

    Known as `VectorStoreFile`."""

    id: str
    """Its unique ID."""
    object: Literal["vector_store.file"] = "vector_store.file"
    """Kind of object: always `vector_store.file`."""
    usage_bytes: int
    """Bytes that the file uses in the vector store; may differ from the size of the original file."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    vector_store_id: str
    """ID of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | UnknownStr
    """Status; `completed` means ready for use."""
    last_error: VectorStoreFileObjectLastError | None = FROM_SERVER
    """Last error with the file; null if there are none."""
    chunking_strategy: VectorStoreFileObjectChunkingStrategy | None = None
    """Strategy that the file was chunked with."""
    attributes: VectorStoreFileAttributes | None = None
    """Attributes of the file, which searches can filter by."""
    created_at_datetime = datetime_view("created_at")
