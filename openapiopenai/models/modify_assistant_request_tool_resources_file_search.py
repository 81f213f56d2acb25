"""Model `ModifyAssistantRequestToolResourcesFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ModifyAssistantRequestToolResourcesFileSearch",
    "ModifyAssistantRequestToolResourcesFileSearchDict",
]


class ModifyAssistantRequestToolResourcesFileSearch(BaseModel):
    """What file search works with from now on."""

    vector_store_ids: list[str] | None = None
    """Id of the vector store, in place of the one before; there is at most one."""


class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
