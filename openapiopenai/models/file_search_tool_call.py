# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileSearchToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.file_search_tool_call_results_item import (
        FileSearchToolCallResultsItem,
        FileSearchToolCallResultsItemDict,
    )

__all__ = [
    "FileSearchToolCall",
    "FileSearchToolCallDict",
]


class FileSearchToolCall(BaseModel):
    """A call of the file search tool, with its results.

    Known as `ResponseFileSearchToolCall`."""

    id: str
    """Its unique ID."""
    type: Literal["file_search_call"] = "file_search_call"
    """Type: always `file_search_call`."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | UnknownStr
    """Status of the search."""
    queries: list[str]
    """Queries that were searched for."""
    results: list[FileSearchToolCallResultsItem] | None = None
    """Results of the file search; only if `include` asks for them."""


class FileSearchToolCallDict(TypedDict, total=False):
    """`FileSearchToolCall` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str]
    queries: Required[Sequence[str]]
    results: Sequence[FileSearchToolCallResultsItemDict | FileSearchToolCallResultsItem] | None
