# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BatchRequestCounts`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BatchRequestCounts",
]


class BatchRequestCounts(BaseModel):
    """Number of requests in a batch, by status."""

    total: int
    """Total number of requests in the batch."""
    completed: int
    """Number of requests that were completed successfully."""
    failed: int
    """Number of requests that failed."""
