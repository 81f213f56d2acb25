# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModifyAssistantRequestToolResourcesFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ModifyAssistantRequestToolResourcesFileSearch",
    "ModifyAssistantRequestToolResourcesFileSearchDict",
]


class ModifyAssistantRequestToolResourcesFileSearch(BaseModel):
    """Resources for file search, replacing the previous ones."""

    vector_store_ids: list[str] | None = None
    """ID of the vector store attached to the assistant, replacing the previous one; at most one."""


class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
