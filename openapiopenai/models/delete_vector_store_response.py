"""Model `DeleteVectorStoreResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteVectorStoreResponse",
]


class DeleteVectorStoreResponse(BaseModel):
    """`DeleteVectorStoreResponse` of the API."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"] = "vector_store.deleted"
