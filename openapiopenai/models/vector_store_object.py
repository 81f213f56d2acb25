"""Model `VectorStoreObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.vector_store_expiration_after import VectorStoreExpirationAfter
    from openapiopenai.models.vector_store_object_file_counts import VectorStoreObjectFileCounts

__all__ = [
    "VectorStoreObject",
]


class VectorStoreObject(BaseModel):
    """Files that were cut up and indexed, for `file_search` and other searches."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["vector_store"] = "vector_store"
    """Kind of object: always `vector_store`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str
    """Name of the store."""
    usage_bytes: int
    """Bytes that its files take."""
    file_counts: VectorStoreObjectFileCounts
    """How many files there are, by how far they are."""
    status: Literal["expired", "in_progress", "completed"] | UnknownStr
    """How far it is; `completed` can be searched."""
    expires_after: VectorStoreExpirationAfter | None = None
    """When the store expires."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    last_active_at: int | None
    """When it was last active, in seconds since 1970."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    last_active_at_datetime = datetime_view("last_active_at")
