"""Model `VectorStoreObjectFileCounts`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreObjectFileCounts",
]


class VectorStoreObjectFileCounts(BaseModel):
    """`VectorStoreObjectFileCounts` of the API."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int
