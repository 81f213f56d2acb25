# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreFileBatchObjectFileCounts`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VectorStoreFileBatchObjectFileCounts",
]


class VectorStoreFileBatchObjectFileCounts(BaseModel):
    """Number of files of a batch by status."""

    in_progress: int
    """Number of files that are being processed."""
    completed: int
    """Number of files processed successfully."""
    failed: int
    """Number of files that could not be processed."""
    cancelled: int
    """Number of canceled files."""
    total: int
    """Total number of files."""
