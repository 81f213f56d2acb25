# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadAndRunRequestToolResourcesFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateThreadAndRunRequestToolResourcesFileSearch",
    "CreateThreadAndRunRequestToolResourcesFileSearchDict",
]


class CreateThreadAndRunRequestToolResourcesFileSearch(BaseModel):
    """Vector store that file search can use."""

    vector_store_ids: list[str] | None = None
    """ID of the vector store to search; at most one."""


class CreateThreadAndRunRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResourcesFileSearch` as a dict, for arguments."""

    vector_store_ids: Sequence[str]
