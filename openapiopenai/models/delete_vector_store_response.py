"""Model `DeleteVectorStoreResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteVectorStoreResponse",
]


class DeleteVectorStoreResponse(BaseModel):
    """Says that a vector store is deleted."""

    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
    object: Literal["vector_store.deleted"] = "vector_store.deleted"
    """Kind of object: always `vector_store.deleted`."""
