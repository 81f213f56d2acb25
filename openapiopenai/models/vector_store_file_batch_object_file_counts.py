"""Model `VectorStoreFileBatchObjectFileCounts`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreFileBatchObjectFileCounts",
]


class VectorStoreFileBatchObjectFileCounts(BaseModel):
    """`VectorStoreFileBatchObjectFileCounts` of the API."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int
