# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantObjectToolResourcesFileSearch`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AssistantObjectToolResourcesFileSearch",
]


class AssistantObjectToolResourcesFileSearch(BaseModel):
    """Resources of the file search tool."""

    vector_store_ids: list[str] | None = None
    """ID of the attached vector store; at most one."""
