"""Model `BatchRequestCounts`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchRequestCounts",
]


class BatchRequestCounts(BaseModel):
    """`BatchRequestCounts` of the API."""

    total: int
    completed: int
    failed: int
