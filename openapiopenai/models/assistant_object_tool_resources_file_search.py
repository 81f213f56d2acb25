"""Model `AssistantObjectToolResourcesFileSearch`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AssistantObjectToolResourcesFileSearch",
]


class AssistantObjectToolResourcesFileSearch(BaseModel):
    """Resources of the file search tool."""

    vector_store_ids: list[str] | None = None
    """ID of the attached vector store; at most one."""
