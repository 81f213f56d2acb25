"""Model `DeleteVectorStoreFileResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteVectorStoreFileResponse",
]


class DeleteVectorStoreFileResponse(BaseModel):
    """`DeleteVectorStoreFileResponse` of the API."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
