"""Model `AssistantToolsFileSearchFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_search_ranking_options import FileSearchRankingOptions, FileSearchRankingOptionsDict

__all__ = [
    "AssistantToolsFileSearchFileSearch",
    "AssistantToolsFileSearchFileSearchDict",
]


class AssistantToolsFileSearchFileSearch(BaseModel):
    """How file search searches."""

    max_num_results: int | None = None
    """How many results to return at most: 20 by default, with `gpt-3.5-turbo` 5. There may be fewer."""
    ranking_options: FileSearchRankingOptions | None = None
    """How results are ranked."""


class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch` as a dict, for arguments."""

    max_num_results: int
    ranking_options: FileSearchRankingOptionsDict | FileSearchRankingOptions
