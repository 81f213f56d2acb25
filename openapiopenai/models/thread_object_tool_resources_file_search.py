"""Model `ThreadObjectToolResourcesFileSearch`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ThreadObjectToolResourcesFileSearch",
]


class ThreadObjectToolResourcesFileSearch(BaseModel):
    """`ThreadObjectToolResourcesFileSearch` of the API."""

    vector_store_ids: list[str] | None = None
