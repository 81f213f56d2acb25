# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteVectorStoreResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteVectorStoreResponse",
]


class DeleteVectorStoreResponse(BaseModel):
    """Confirmation that a vector store was deleted.

    Known as `VectorStoreDeleted`."""

    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vector_store.deleted"] = "vector_store.deleted"
    """Kind of object: always `vector_store.deleted`."""
