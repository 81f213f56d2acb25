"""Model `ThreadObjectToolResourcesFileSearch`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ThreadObjectToolResourcesFileSearch",
]


class ThreadObjectToolResourcesFileSearch(BaseModel):
    """What file search works with."""

    vector_store_ids: list[str] | None = None
    """Id of the vector store; there is at most one."""
