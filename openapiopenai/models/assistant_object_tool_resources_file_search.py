"""Model `AssistantObjectToolResourcesFileSearch`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AssistantObjectToolResourcesFileSearch",
]


class AssistantObjectToolResourcesFileSearch(BaseModel):
    """`AssistantObjectToolResourcesFileSearch` of the API."""

    vector_store_ids: list[str] | None = None
