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
    """`AssistantToolsFileSearchFileSearch` of the API."""

    max_num_results: int | None = None
    ranking_options: FileSearchRankingOptions | None = None


class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch` as a dict, for arguments."""

    max_num_results: int
    ranking_options: FileSearchRankingOptionsDict | FileSearchRankingOptions
