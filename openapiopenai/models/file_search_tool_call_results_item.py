# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileSearchToolCallResultsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A result of a file search: a chunk of a file."""

    file_id: str | None = None
    """ID of a file."""
    text: str | None = None
    """Text that was retrieved from the file."""
    filename: str | None = None
    """Name of the file."""
    attributes: VectorStoreFileAttributes | None = None
    """Attributes of the file in the vector store."""
    score: float | None = None
    """Relevance score of the result, from 0 to 1."""


class FileSearchToolCallResultsItemDict(TypedDict, total=False):
    """`FileSearchToolCallResultsItem` as a dict, for arguments."""

    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None
    score: float
