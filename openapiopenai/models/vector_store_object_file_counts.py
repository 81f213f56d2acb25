"""Model `VectorStoreObjectFileCounts`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreObjectFileCounts",
]


class VectorStoreObjectFileCounts(BaseModel):
    """How many files of a vector store there are, by how far they are."""

    in_progress: int
    """How many are being indexed."""
    completed: int
    """How many are indexed."""
    failed: int
    """How many could not be indexed."""
    cancelled: int
    """How many were cancelled."""
    total: int
    """How many there are in all."""
