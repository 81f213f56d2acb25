"""Model `CreateThreadRequestToolResourcesFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What file search works with: a vector store that is there, or a new one."""

    vector_store_ids: list[str] | None = None
    """Id of the vector store; there is at most one."""
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = None
    """A vector store to be made from files and attached to the thread; there is at most one."""


class CreateThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
    vector_stores: Sequence[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItem
    ]
