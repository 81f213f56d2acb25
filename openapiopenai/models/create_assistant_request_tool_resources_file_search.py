# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAssistantRequestToolResourcesFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_assistant_request_resources_file_search_vector_stores_item import (
        CreateAssistantRequestResourcesFileSearchVectorStoresItem,
        CreateAssistantRequestResourcesFileSearchVectorStoresItemDict,
    )

__all__ = [
    "CreateAssistantRequestToolResourcesFileSearch",
    "CreateAssistantRequestToolResourcesFileSearchDict",
]


class CreateAssistantRequestToolResourcesFileSearch(BaseModel):
    """Resources of file search: an existing vector store, or a new one."""

    vector_store_ids: list[str] | None = None
    """ID of the attached vector store; at most one."""
    vector_stores: list[CreateAssistantRequestResourcesFileSearchVectorStoresItem] | None = None
    """A vector store to create from files and attach to the assistant; at most one."""


class CreateAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
    vector_stores: Sequence[
        CreateAssistantRequestResourcesFileSearchVectorStoresItemDict
        | CreateAssistantRequestResourcesFileSearchVectorStoresItem
    ]
