"""Model `BatchRequestCounts`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchRequestCounts",
]


class BatchRequestCounts(BaseModel):
    """How many requests of a batch there are, by how they went."""

    total: int
    """How many there are in all."""
    completed: int
    """How many went well."""
    failed: int
    """How many have failed."""
