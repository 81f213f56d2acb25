# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantToolsFileSearchFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_search_ranking_options import FileSearchRankingOptions, FileSearchRankingOptionsDict

__all__ = [
    "AssistantToolsFileSearchFileSearch",
    "AssistantToolsFileSearchFileSearchDict",
]


class AssistantToolsFileSearchFileSearch(BaseModel):
    """Settings that override the defaults of file search."""

    max_num_results: int | None = None
    """Maximum number of results. The default is 5 with `gpt-3.5-turbo` and 20 with `gpt-4*` models; fewer may be returned."""
    ranking_options: FileSearchRankingOptions | None = None
    """How results are ranked."""


class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch` as a dict, for arguments."""

    max_num_results: int
    ranking_options: FileSearchRankingOptionsDict | FileSearchRankingOptions
