# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.vector_store_expiration_after import VectorStoreExpirationAfter
    from openapiopenai.models.vector_store_object_file_counts import VectorStoreObjectFileCounts

__all__ = [
    "VectorStoreObject",
]


class VectorStoreObject(BaseModel):
    """A vector store: a collection of processed files that can be searched, for example by the `file_search` tool.

    Known as `VectorStore`."""

    id: str
    """Its unique ID."""
    object: Literal["vector_store"] = "vector_store"
    """Kind of object: always `vector_store`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    name: Annotated[str, Tolerates("null")]
    """Name of the vector store."""
    usage_bytes: int
    """Total number of bytes that its files use."""
    file_counts: VectorStoreObjectFileCounts
    """Number of files by status."""
    status: Literal["expired", "in_progress", "completed"] | UnknownStr
    """Status; `completed` means ready for use."""
    expires_after: VectorStoreExpirationAfter | None = None
    """Expiration policy of the vector store."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    last_active_at: int | None = FROM_SERVER
    """When it was last active, as Unix time in seconds."""
    metadata: Metadata | None = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    last_active_at_datetime = datetime_view("last_active_at")
