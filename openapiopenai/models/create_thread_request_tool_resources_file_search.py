# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadRequestToolResourcesFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_thread_request_tool_resources_file_search_vector_stores_item import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict,
    )

__all__ = [
    "CreateThreadRequestToolResourcesFileSearch",
    "CreateThreadRequestToolResourcesFileSearchDict",
]


class CreateThreadRequestToolResourcesFileSearch(BaseModel):
    """Resources of file search: an existing vector store, or a new one."""

    vector_store_ids: list[str] | None = None
    """ID of the attached vector store; at most one."""
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = None
    """Vector store to create from files and attach to the thread; at most one."""


class CreateThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
    vector_stores: Sequence[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItem
    ]
