"""Model `DeleteVectorStoreFileResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteVectorStoreFileResponse",
]


class DeleteVectorStoreFileResponse(BaseModel):
    """Says that a file is taken out of a vector store."""

    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
    """Kind of object: always `vector_store.file.deleted`."""
