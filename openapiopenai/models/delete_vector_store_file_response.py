# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteVectorStoreFileResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteVectorStoreFileResponse",
]


class DeleteVectorStoreFileResponse(BaseModel):
    """Confirmation that a file was removed from a vector store.

    Known as `VectorStoreFileDeleted`."""

    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
    """Kind of object: always `vector_store.file.deleted`."""
