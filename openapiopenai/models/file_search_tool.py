# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileSearchTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.filters import Filters, FiltersDict
    from openapiopenai.models.ranking_options import RankingOptions, RankingOptionsDict

__all__ = [
    "FileSearchTool",
    "FileSearchToolDict",
]


class FileSearchTool(BaseModel):
    """A tool that searches uploaded files for relevant content."""

    type: Literal["file_search"] = "file_search"
    """Type: always `file_search`."""
    vector_store_ids: list[str]
    """IDs of the vector stores to search."""
    max_num_results: int | None = None
    """Maximum number of results, from 1 to 50."""
    ranking_options: RankingOptions | None = None
    """How results are ranked."""
    filters: Filters | None = None
    """Filter on file attributes that limits which files are searched."""


class FileSearchToolDict(TypedDict, total=False):
    """`FileSearchTool` as a dict, for arguments."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: RankingOptionsDict | RankingOptions
    filters: FiltersDict | Filters | None
