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
    """`CreateThreadRequestToolResourcesFileSearch` of the API."""

    vector_store_ids: list[str] | None = None
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = None


class CreateThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
    vector_stores: Sequence[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItem
    ]
