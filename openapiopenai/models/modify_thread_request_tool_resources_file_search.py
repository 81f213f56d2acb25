"""Model `ModifyThreadRequestToolResourcesFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ModifyThreadRequestToolResourcesFileSearch",
    "ModifyThreadRequestToolResourcesFileSearchDict",
]


class ModifyThreadRequestToolResourcesFileSearch(BaseModel):
    """The vector store that file search can use."""

    vector_store_ids: list[str] | None = None
    """Ids of vector stores to search; at most one."""


class ModifyThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`ModifyThreadRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
