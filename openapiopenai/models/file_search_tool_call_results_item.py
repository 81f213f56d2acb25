"""Model `FileSearchToolCallResultsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes
    from openapiopenai.models.vector_store_file_attributes_value import (
        VectorStoreFileAttributesValue,
        VectorStoreFileAttributesValueDict,
    )

__all__ = [
    "FileSearchToolCallResultsItem",
    "FileSearchToolCallResultsItemDict",
]


class FileSearchToolCallResultsItem(BaseModel):
    """A piece of a file that a search found."""

    file_id: str | None = None
    """Id of a file."""
    text: str | None = None
    """The text that was found in the file."""
    filename: str | None = None
    """Name of the file."""
    attributes: VectorStoreFileAttributes | None = None
    """The attributes of the file in the vector store."""
    score: float | None = None
    """How well it fits the search, from 0 to 1."""


class FileSearchToolCallResultsItemDict(TypedDict, total=False):
    """`FileSearchToolCallResultsItem` as a dict, for arguments."""

    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None
    score: float
