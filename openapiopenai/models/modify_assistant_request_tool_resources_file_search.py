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
    """`ModifyAssistantRequestToolResourcesFileSearch` of the API."""

    vector_store_ids: list[str] | None = None


class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
